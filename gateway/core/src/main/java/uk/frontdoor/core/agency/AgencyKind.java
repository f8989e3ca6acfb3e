package uk.frontdoor.core.agency;

/** What sort of body an agency is; rules about sharing turn on it. */
public enum AgencyKind {
    SCHOOL,
    NHS,
    POLICE,
    LOCAL_AUTHORITY,
    VOLUNTARY,
    PUBLIC
}
