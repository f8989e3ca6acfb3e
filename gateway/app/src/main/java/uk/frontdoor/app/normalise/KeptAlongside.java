package uk.frontdoor.app.normalise;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;

/** What another concern keeps of a submission when it is read, in the same transaction. A repeat changes nothing. */
@FunctionalInterface
public interface KeptAlongside {
    void keep(RawSubmission submission, NormaliseOutcome outcome);
}
