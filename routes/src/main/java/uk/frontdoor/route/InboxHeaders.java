package uk.frontdoor.route;

/** The only headers a message in an inbox carries. No personal data. */
public final class InboxHeaders {
    /** Id of the release, the same over every retry. */
    public static final String RELEASE = "release";

    /** Id of the recall of a release, in place of that: what is in it is no delivery. */
    public static final String RECALL = "recall";

    /** The broker drops a second message with the same value, so that a retry is not a second delivery. */
    public static final String ONCE = "_AMQ_DUPL_ID";

    private InboxHeaders() {}
}
