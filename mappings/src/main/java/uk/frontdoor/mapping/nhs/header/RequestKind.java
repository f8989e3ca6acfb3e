package uk.frontdoor.mapping.nhs.header;

/** What a request is for; decides which headers it must carry. */
public enum RequestKind {
    /** {@code GET /metadata}: open to all; needs its two ids and nothing else. */
    METADATA,
    /** Any other request without a body. */
    QUERY,
    /** A request with a body. */
    MESSAGE
}
