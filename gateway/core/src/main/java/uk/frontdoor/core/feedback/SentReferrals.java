package uk.frontdoor.core.feedback;

import java.util.Optional;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.CaseReference;

/** Port: where the referrals of one sender stand. */
@FunctionalInterface
public interface SentReferrals {
    /** Empty when nobody sent it and when somebody else did; both take the same time. */
    Optional<SentReferral> find(CaseReference reference, AgencyId sender);
}
