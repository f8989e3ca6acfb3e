package uk.frontdoor.route;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The folder a police force drops files into.
 *
 * @param path where it is
 * @param poll how often it is looked at
 * @param doneMarkers the force writes {@code <file>.done} behind every file; without them a file is taken once its
 *     size has not changed for a second
 */
public record PoliceFolder(Path path, Duration poll, boolean doneMarkers) {
    private static final String FILES = "(?i).+[.](json|csv|eml)";

    String uri() {
        String take = doneMarkers
                ? "&doneFileName=RAW(${file:name}.done)&readLock=none"
                : "&readLock=changed&readLockMinAge=1000&readLockCheckInterval=1000&readLockTimeout=10000";
        return "file:" + path.toAbsolutePath()
                + "?include=RAW(" + FILES + ")"
                + "&move=RAW(${exchangeProperty." + PoliceFolderRoutes.PLACE + "}/${exchangeId}-${file:name})"
                + "&delay=" + poll.toMillis()
                + "&initialDelay=" + poll.toMillis()
                + "&sortBy=file:modified&maxMessagesPerPoll=50&eagerMaxMessagesPerPoll=false"
                + "&readLockLoggingLevel=OFF&bridgeErrorHandler=false"
                + take;
    }
}
