package uk.frontdoor.app.attachment;

/** What becomes of a file somebody wants to attach. */
public sealed interface AttachmentOffer {
    /** It may be attached. */
    record Accepted(Attachment attachment) implements AttachmentOffer {}

    /** It may not; the sentence says what to do. */
    record Refused(String sentence) implements AttachmentOffer {}
}
