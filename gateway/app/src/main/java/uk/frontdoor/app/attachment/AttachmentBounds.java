package uk.frontdoor.app.attachment;

/** Bounds what may be attached: how large, how many, what it is. */
public final class AttachmentBounds {
    private static final int LONGEST_NAME = 100;

    private final AttachmentSettings settings;

    public AttachmentBounds(AttachmentSettings settings) {
        this.settings = settings;
    }

    public int most() {
        return settings.most();
    }

    public long largest() {
        return settings.largest().toBytes();
    }

    public String tooLarge() {
        return "The document must be smaller than %d MB".formatted(Math.max(1, settings.largest().toMegabytes()));
    }

    /**
     * @param name as the browser sent it
     * @param already how many there are
     */
    public AttachmentOffer offer(String name, byte[] content, int already) {
        if (content.length == 0) {
            return new AttachmentOffer.Refused("Select a document");
        }
        if (already >= settings.most()) {
            return new AttachmentOffer.Refused("You can attach up to %d documents".formatted(settings.most()));
        }
        if (content.length > largest()) {
            return new AttachmentOffer.Refused(tooLarge());
        }
        return ContentSniffer.recognise(content)
                .<AttachmentOffer>map(type ->
                        new AttachmentOffer.Accepted(new Attachment(readable(name, type), type, content)))
                .orElseGet(() -> new AttachmentOffer.Refused(
                        "The document must be a PDF, a Word document (DOCX) without macros, or a picture (JPG, PNG or HEIC)"));
    }

    /** Letters, digits and the like, with the ending that is true; nothing of a folder. */
    private static String readable(String name, AttachmentType type) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = (dot > 0 ? file.substring(0, dot) : file)
                .replaceAll("[^\\p{L}\\p{N} ._()-]+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        String kept = stem.isEmpty() ? "document" : stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return kept.strip() + "." + type.ending();
    }
}
