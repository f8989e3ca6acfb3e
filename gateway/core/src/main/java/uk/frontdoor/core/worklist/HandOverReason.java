package uk.frontdoor.core.worklist;

/** Why work goes from one person to another. A code and no words: it stands in the ledger. */
public enum HandOverReason {
    SHIFT_ENDS,
    TOO_MUCH_WORK,
    ABSENT,
    NOBODY_WORKS_ON_IT,
    KNOWS_THE_FAMILY,
    OTHER_SKILLS_NEEDED,
    CONFLICT_OF_INTEREST
}
