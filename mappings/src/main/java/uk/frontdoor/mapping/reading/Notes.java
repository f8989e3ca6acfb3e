package uk.frontdoor.mapping.reading;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.FieldOrigin;

/** What is written down while one original is read: where fields came from, what was odd, what needs a person. */
public final class Notes {
    private final List<FieldOrigin> origins = new ArrayList<>();
    private final List<Problem> findings = new ArrayList<>();
    private final List<Problem> blockers = new ArrayList<>();

    /** The field was filled from this place. */
    public void filled(String field, String place) {
        origins.add(new FieldOrigin(field, place));
    }

    /** Something was odd but the referral can be used. */
    public void odd(String place, FailureCode code) {
        findings.add(new Problem(place, code));
    }

    /** A person must key it: what was sent cannot be used or can be read in two ways. */
    public void block(String place, FailureCode code) {
        blockers.add(new Problem(place, code));
    }

    public List<FieldOrigin> origins() {
        return List.copyOf(origins);
    }

    public List<Problem> findings() {
        return List.copyOf(findings);
    }

    public List<Problem> blockers() {
        return List.copyOf(blockers);
    }
}
