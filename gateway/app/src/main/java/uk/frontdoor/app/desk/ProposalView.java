package uk.frontdoor.app.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriageProposal;

/**
 * What triage proposes, in words.
 *
 * @param note what a person must know about where it was placed; null when there is nothing
 */
public record ProposalView(
        String levels,
        String urgency,
        String destination,
        String rule,
        String reason,
        @Nullable String note,
        List<RouteView> routes) {
    static ProposalView of(Placed placed) {
        TriageProposal proposal = placed.proposal();
        return new ProposalView(
                proposal.levels().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(level -> level.name() + " " + Words.of(level))
                        .collect(Collectors.joining("\n")),
                Words.of(proposal.urgency()),
                Words.of(proposal.destination()),
                proposal.ruleId() + ", table version " + proposal.tableVersion(),
                proposal.reason(),
                placed.note(),
                placed.routes().stream().map(RouteView::of).toList());
    }
}
