package uk.frontdoor.app.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A changed table that somebody proposes, and how far it has come. */
record RuleProposal(
        UUID id,
        String table,
        String version,
        String proposedBy,
        Instant proposedAt,
        List<String> approvedBy,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt) {
    RuleProposal {
        approvedBy = List.copyOf(approvedBy);
    }

    public String state() {
        if (retiredAt != null) {
            return "retired";
        }
        return activatedAt != null ? "in force" : "proposed";
    }
}
