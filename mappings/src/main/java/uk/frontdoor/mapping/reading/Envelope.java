package uk.frontdoor.mapping.reading;

/** Names of the facts about a sending that the school, police and form channels keep beside the original. */
public final class Envelope {
    /** National contact-source code of the sender, from the agency register. */
    public static final String SOURCE_CODE = "sourceCode";

    /** Which system of the sender it came from, as the agency register calls it; absent where none proved itself. */
    public static final String SYSTEM = "system";

    public static final String CORRELATION_ID = "correlationId";

    /** Name of the file it came in. */
    public static final String FILE_NAME = "fileName";

    /** SHA-256 of the whole file it was cut from. */
    public static final String FILE_DIGEST = "fileDigest";

    /** Rows or pupils of the whole file that it holds, from 1: {@code 3,4}. */
    public static final String ROWS = "rows";

    /** The submission that this one is a new version of. */
    public static final String UPDATES = "updates";

    /** A {@link uk.frontdoor.core.failure.FailureCode} known at intake that sends it straight to a person. */
    public static final String UNREADABLE = "unreadable";

    /** The area whose people it is for, where the sender alone decides that. */
    public static final String AREA = "area";

    private Envelope() {}
}
