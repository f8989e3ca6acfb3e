package uk.frontdoor.core.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.sharing.ReleaseId;

/** How a recipient goes on with what it was sent. Codes and roles only: no name of a worker, and nothing of the family. */
public record CaseProgress(ReleaseId release, DestinationId from, Instant at, Step step) implements RecipientWord {
    /** What has happened there. */
    public sealed interface Step {
        /**
         * Somebody works with the family.
         *
         * @param role as the area's file calls it
         * @param leads as the family's lead practitioner, of whom there is one
         */
        record Allocated(String role, boolean leads) implements Step {}

        record Closed(Ending ending) implements Step {}
    }

    /** Why a recipient's work has ended. */
    public enum Ending {
        NO_FURTHER_SUPPORT_NEEDED,
        STEPPED_UP,
        STEPPED_DOWN,
        HANDED_ON,
        FAMILY_DECLINED,
        COULD_NOT_REACH
    }

    /** The same for the same word, however often it is sent. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(
                "progress %s %s %s".formatted(release, at, step).getBytes(StandardCharsets.UTF_8));
    }
}
