package uk.frontdoor.mapping.nhs.header;

/** What a request is for; decides which headers it must carry. */
public enum RequestKind {
    /** {@code GET /metadata}: the only request that need not name its target. */
    METADATA,
    /** Any other request without a body. */
    QUERY,
    /** A request with a body. */
    MESSAGE
}
