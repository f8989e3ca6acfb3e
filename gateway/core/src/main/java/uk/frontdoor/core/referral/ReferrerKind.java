package uk.frontdoor.core.referral;

/** In what standing somebody refers; sharing rules turn on it. */
public enum ReferrerKind {
    SCHOOL_PROFESSIONAL,
    HEALTH_PROFESSIONAL,
    POLICE,
    OTHER_PROFESSIONAL,
    PARENT_OR_CARER,
    /** A parent who is not the one the child lives with or who is asking about, not for, help. */
    OTHER_PARENT,
    YOUNG_PERSON,
    PUBLIC_NAMED,
    PUBLIC_ANONYMOUS
}
