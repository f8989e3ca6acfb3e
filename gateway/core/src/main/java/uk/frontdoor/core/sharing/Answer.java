package uk.frontdoor.core.sharing;

/** What a sharing rule answers. */
public enum Answer {
    PERMIT,
    PERMIT_MINIMISED,
    HOLD,
    DENY,
    REDIRECT
}
