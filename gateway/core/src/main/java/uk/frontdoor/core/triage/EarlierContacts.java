package uk.frontdoor.core.triage;

import java.util.List;
import uk.frontdoor.core.referral.Referral;

/** Port: what came in before about the same children. Proposes only: that two children are one is for a person. */
@FunctionalInterface
public interface EarlierContacts {
    /** Of other referrals alone: what a referral was before an update is no contact of its own. */
    List<EarlierContact> of(Referral referral);
}
