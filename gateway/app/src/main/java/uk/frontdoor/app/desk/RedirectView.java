package uk.frontdoor.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.triage.DecisionOutcome;

/**
 * Where a rule that redirects points to.
 *
 * @param words what the person is told
 * @param recipient null when the gateway cannot reach it
 * @param outcome by which a person confirms it
 */
public record RedirectView(String words, @Nullable DestinationId recipient, DecisionOutcome outcome) {
    /** Filled in for the person, who confirms it or chooses otherwise. */
    List<String> recipients() {
        return recipient == null ? List.of() : List.of(recipient.value());
    }
}
