package uk.frontdoor.app.desk;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Closings.Closing;

/**
 * The closing of a red, as the two people read it.
 *
 * @param mine the one who reads it decided first and cannot confirm it
 * @param settledBy the second person; null while it waits
 */
public record ClosingView(
        String by,
        String at,
        String outcome,
        String level,
        String reason,
        String rationale,
        boolean mine,
        boolean confirmed,
        @Nullable String settledBy,
        @Nullable String settledAt,
        @Nullable String why) {

    static ClosingView of(Closing closing, String reader) {
        HumanDecision decision = closing.decision();
        return new ClosingView(
                decision.decidedBy(),
                EnglishTime.moment(decision.decidedAt()),
                Words.of(decision.outcome()),
                DecisionWords.level(decision),
                ReasonCode.words(decision.reasonCode()),
                decision.rationale(),
                decision.decidedBy().equals(reader),
                closing.confirmed(),
                closing.settledBy(),
                closing.settledAt() == null ? null : EnglishTime.moment(closing.settledAt()),
                closing.why());
    }

    public boolean waits() {
        return settledBy == null;
    }
}
