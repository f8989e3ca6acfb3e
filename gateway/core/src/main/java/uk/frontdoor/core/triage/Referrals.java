package uk.frontdoor.core.triage;

import java.util.Optional;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;

/** Port: the normalised referrals, newest version of each. */
@FunctionalInterface
public interface Referrals {
    Optional<Referral> find(SubmissionId id);
}
