package uk.frontdoor.core.sharing;

/** Why information would go. */
public enum Purpose {
    EMERGENCY,
    SAFEGUARDING,
    FAMILY_HELP,
    SELF_REFERRAL,
    PARTNER_ENQUIRY,
    /** A parent asks what another member of the family receives. */
    INFORMATION_REQUEST
}
