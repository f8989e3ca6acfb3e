package uk.frontdoor.core.feedback;

/**
 * A fixed reply. Without blanks: nobody can type into it what the referrer may not know.
 *
 * @param title what the person who picks it reads
 */
public record ReplyTemplate(String id, Audience audience, String title, String says) {
    /** Whom it is for. */
    public enum Audience {
        PROFESSIONAL,
        FAMILY_OR_PUBLIC
    }
}
