package uk.frontdoor.app.recall;

/** What a delivery has come to after a change of agreement. */
public enum RecallState {
    STANDS,
    IN_DOUBT,
    RECALLED
}
