package uk.frontdoor.app.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;

/**
 * What each recipient of an area might be given if the referral were passed on as it stands, at the highest level that is
 * proposed and without section 47. Asks the gate, decides nothing and releases nothing.
 */
final class WhatMayGo {
    private static final List<String> ORDER = List.of("GOES", "HELD", "STAYS");

    private final DecisionPreview gate;
    private final Story story;
    private final Destinations destinations;
    private final Clock clock;

    WhatMayGo(DecisionPreview gate, Story story, Destinations destinations, Clock clock) {
        this.gate = gate;
        this.story = story;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** At which level it was asked, in words, and the answers. */
    public record Panel(String level, List<PreviewView> answers) {
        public Panel {
            answers = List.copyOf(answers);
        }
    }

    /** Empty before it is placed, and when no level is proposed. */
    Optional<Panel> of(WorkItem item, String asker) {
        return story.placed(item.submission())
                .flatMap(placed -> placed.proposal().levels().stream().max(Comparator.naturalOrder()))
                .flatMap(level -> gate.of(item, asIfDecided(item, level, asker))
                        .map(answers -> new Panel(
                                level.name() + " " + Words.of(level),
                                answers.stream()
                                        .map(answer -> PreviewView.of(answer, destinations))
                                        .sorted(Comparator.comparing(view -> ORDER.indexOf(view.outcome())))
                                        .toList())));
    }

    private HumanDecision asIfDecided(WorkItem item, CanonicalLevel level, String asker) {
        return new HumanDecision(
                UUID.randomUUID(),
                item.id(),
                asker,
                clock.instant(),
                DecisionOutcome.SHARE,
                level,
                "AS_IT_STANDS",
                "Nobody has decided",
                destinations.choosableIn(item.area()).stream().map(Destination::id).toList(),
                null,
                false,
                Set.of(),
                Set.of());
    }
}
