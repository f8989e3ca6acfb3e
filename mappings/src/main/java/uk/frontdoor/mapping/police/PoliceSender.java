package uk.frontdoor.mapping.police;

/** What every police channel says of its sender. */
final class PoliceSender {
    /** The national contact-source code for police. */
    static final String SOURCE_CODE = "6";

    private PoliceSender() {}
}
