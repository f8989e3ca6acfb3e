package uk.frontdoor.app.indicators;

/** By what decisions are counted, in the order in which the query names them. */
enum Dimension {
    ALL,
    AREA,
    SENDER,
    LEVEL,
    OUTCOME,
    URGENCY,
    WEEK
}
