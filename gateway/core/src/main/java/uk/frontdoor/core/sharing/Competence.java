package uk.frontdoor.core.sharing;

/** Whether a young person's own agreement counts (Gillick; sixteen and over presumed). */
public enum Competence {
    NOT_APPLICABLE,
    NOT_ASSESSED,
    COMPETENT,
    NOT_COMPETENT
}
