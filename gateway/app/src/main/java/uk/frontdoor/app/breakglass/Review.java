package uk.frontdoor.app.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that was opened out of turn, as governance sees it. Names the staff member and no child.
 *
 * @param looks how often they looked
 * @param judged what was thought of it; null until somebody has
 */
record Review(
        UUID id,
        UUID workItem,
        String reference,
        String area,
        String openedBy,
        BreakGlassReason reason,
        String explanation,
        Instant openedAt,
        Instant expiresAt,
        int looks,
        @Nullable Judged judged) {

    record Judged(Finding finding, String note, String by, Instant at) {}

    enum Finding {
        JUSTIFIED("It was justified"),
        NOT_JUSTIFIED("It was not justified");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
