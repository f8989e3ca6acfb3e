package uk.frontdoor.app.police;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The watched folder of a police force. Off unless both are set.
 *
 * @param path the folder; give each force its own, on a disk only it can write to
 * @param agency the force, by its id in the agency register
 * @param poll how often it is looked at
 * @param doneMarkers the force writes {@code <file>.done} behind every file
 */
@ConfigurationProperties("frontdoor.police.folder")
record PoliceFolderSettings(
        @Nullable Path path,
        @Nullable String agency,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("false") boolean doneMarkers) {
    PoliceFolderSettings {
        if ((path == null) != (agency == null)) {
            throw new IllegalArgumentException("frontdoor.police.folder: path and agency belong together");
        }
        if (poll.compareTo(Duration.ofMillis(100)) < 0 || poll.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("frontdoor.police.folder.poll: must be between 100ms and 30s");
        }
    }
}
