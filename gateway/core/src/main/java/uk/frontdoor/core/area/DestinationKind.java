package uk.frontdoor.core.area;

/** What sort of recipient a destination is; sharing rules turn on it. */
public enum DestinationKind {
    FAMILY_HUB,
    MASH,
    GENERAL_PRACTICE,
    SCHOOL,
    POLICE,
    HOUSING,
    FAMILY_MEMBER
}
