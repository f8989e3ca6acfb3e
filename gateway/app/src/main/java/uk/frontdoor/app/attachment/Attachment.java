package uk.frontdoor.app.attachment;

/** One document as it was sent. Its name is for people to read and never a path. */
public record Attachment(String name, AttachmentType type, byte[] content) {
    @Override
    public String toString() {
        return "Attachment[%s, %d bytes]".formatted(type, content.length);
    }
}
