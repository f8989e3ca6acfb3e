package uk.frontdoor.core.sharing;

/** Who the information comes from, as the sharing table sees it. */
public enum Sender {
    PROFESSIONAL,
    SCHOOL,
    /** A charity that nobody commissions. */
    VOLUNTARY,
    /** A family hub or early help team that steps a case up. */
    FAMILY_HUB,
    POLICE,
    MASH,
    PUBLIC_NAMED,
    PUBLIC_ANONYMOUS,
    PARENT_OR_CARER,
    OTHER_PARENT,
    CHILD_UNDER_13,
    YOUNG_PERSON_13_15,
    YOUNG_PERSON_16_17,
    UNKNOWN
}
