package uk.frontdoor.core.account;

import uk.frontdoor.core.referral.Referral;

/** Whether a place of a record may be told. */
final class Places {
    private Places() {}

    /** Of a protected address nobody but the child can be given anything, and the child only by a person. */
    static AccessRule rule(Referral referral, AskedBy askedBy) {
        if (!referral.hidesLocation()) {
            return AccessRule.OWN;
        }
        return askedBy.isForTheChild() ? AccessRule.PROTECTED_PLACE : AccessRule.OWN_PROTECTED_PLACE;
    }
}
