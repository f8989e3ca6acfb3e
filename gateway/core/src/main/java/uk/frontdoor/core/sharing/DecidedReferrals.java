package uk.frontdoor.core.sharing;

import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.triage.TriagedReferral;

/** Port: a referral with the decision a person took on it, by the decision's id. */
@FunctionalInterface
public interface DecidedReferrals {
    Optional<TriagedReferral> find(UUID decision);
}
