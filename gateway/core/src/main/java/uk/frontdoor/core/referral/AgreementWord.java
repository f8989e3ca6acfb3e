package uk.frontdoor.core.referral;

/** What somebody says later about agreement they have given. */
public enum AgreementWord {
    WITHDRAWN,
    /** They agree still, and were told again what it means. */
    CONFIRMED
}
