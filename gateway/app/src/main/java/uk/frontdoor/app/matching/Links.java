package uk.frontdoor.app.matching;

import java.util.List;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;

/** Port: the referrals of which a person has said that they are about the same child. */
@FunctionalInterface
public interface Links {
    /**
     * @param child how that referral labels the child asked about
     */
    record Linked(SubmissionId submission, String child) {}

    /** Without the one asked about; also by way of another. What is only proposed is no link. */
    List<Linked> of(Referral referral, String child);
}
