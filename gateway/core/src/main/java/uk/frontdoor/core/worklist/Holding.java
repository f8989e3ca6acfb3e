package uk.frontdoor.core.worklist;

/** Whose work is asked for. */
public enum Holding {
    ANYBODYS,
    NOBODYS,
    ONES_OWN
}
