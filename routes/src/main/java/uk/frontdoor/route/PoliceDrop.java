package uk.frontdoor.route;

import java.io.File;

/** Takes one file from the police drop folder. */
@FunctionalInterface
public interface PoliceDrop {
    /** Returns only after commit. Throws when nothing could be kept just now; the file then stays where it is. */
    Place take(File file);

    /** Where the file goes afterwards, inside the drop folder. */
    enum Place {
        /** Its bytes are kept and somebody will own them. */
        KEPT("kept"),
        /** Its bytes could not be kept as they are; a person has been told where it lies. */
        FAILED("failed");

        private final String folder;

        Place(String folder) {
            this.folder = folder;
        }

        public String folder() {
            return folder;
        }
    }
}
