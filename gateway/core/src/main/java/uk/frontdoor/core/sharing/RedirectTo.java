package uk.frontdoor.core.sharing;

/** Whom a rule that redirects points to. A person confirms it; nothing is redirected by machine. */
public enum RedirectTo {
    /** The front door of the area where the child lives. */
    HOME_FRONT_DOOR,
    /** The team of children's social care that knows the family. */
    ALLOCATED_TEAM,
    /** The safeguarding hub of the authority responsible for a statutory notice. */
    AUTHORITY_RESPONSIBLE,
    /** Whoever stands in for a service that is closed. */
    SERVICE_THAT_IS_OPEN,
    /** They have it already by another way. */
    NOBODY
}
