package uk.frontdoor.app.refer;

import java.util.List;
import java.util.UUID;
import uk.frontdoor.app.attachment.Attachment;

/** Port: documents of forms being filled in. They go with their draft. */
interface DraftFiles {
    /**
     * One document by its name.
     *
     * @param bytes how large it is
     */
    record Listed(UUID id, String name, long bytes) {
        /** As people say it. */
        public String size() {
            return bytes < 1_000_000 ? "%d KB".formatted(Math.max(1, bytes / 1000)) : "%.1f MB".formatted(bytes / 1e6);
        }
    }

    /** In the order they were added. */
    List<Listed> list(DraftToken token);

    List<Attachment> contents(DraftToken token);

    void add(DraftToken token, Attachment attachment);

    void remove(DraftToken token, UUID id);

    /** They are part of what was sent. */
    void forget(DraftToken token);
}
