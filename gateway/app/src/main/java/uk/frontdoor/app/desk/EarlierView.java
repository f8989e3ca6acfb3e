package uk.frontdoor.app.desk;

import java.util.UUID;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;

/** One decision taken before, as a line that leads to it. */
public record EarlierView(UUID id, String outcome, String by, String at) {
    static EarlierView of(HumanDecision decision) {
        String outcome = decision.outcome() == DecisionOutcome.SHARE ? "Passed on" : Words.of(decision.outcome());
        return new EarlierView(decision.id(), outcome, decision.decidedBy(), EnglishTime.moment(decision.decidedAt()));
    }
}
