package uk.frontdoor.core.referral;

/** How a fact must be handled when it is shared (reference: field profiles B13, protected information B10). */
public enum Sensitivity {
    /** A structured, everyday need that a family-help worker may read. */
    GENERAL,
    HEALTH,
    SEXUAL_HEALTH,
    COUNSELLING,
    POLICE,
    INTELLIGENCE,
    IMMIGRATION,
    /** Free text nobody has looked at: goes to the MASH only, or after a person has reviewed it. */
    UNCLASSIFIED
}
