package uk.frontdoor.core.area;

/** What sort of recipient a destination is; sharing rules turn on it. */
public enum DestinationKind {
    FAMILY_HUB,
    MASH,
    GENERAL_PRACTICE,
    SCHOOL,
    POLICE,
    HOUSING,
    FAMILY_MEMBER,
    /** A clinical team that treats the child: crisis service, home treatment, 0 to 19 team. */
    HEALTH_SERVICE,
    /** A voluntary body that works for the council under contract. */
    VOLUNTARY_COMMISSIONED,
    VOLUNTARY,
    /** The police's Prevent team. */
    PREVENT,
    /** The designated officer for allegations against people who work with children. */
    LADO,
    /** The children's social care team that already works with the family. */
    ALLOCATED_TEAM,
    /** The front door of an area that this gateway does not serve. */
    OTHER_FRONT_DOOR,
    /** The council's education safeguarding team. */
    EDUCATION_SAFEGUARDING,
    /** A multi-agency panel that agrees packages of support. */
    PANEL,
    INTEGRATED_CARE_BOARD
}
