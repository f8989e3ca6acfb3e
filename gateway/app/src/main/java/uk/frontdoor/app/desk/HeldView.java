package uk.frontdoor.app.desk;

import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * What is in doubt about one recipient of an earlier decision: the subject of a HELD item is that pair.
 *
 * @param refused the rules do not leave it to a person but refuse it, to every recipient of the decision
 */
public record HeldView(
        DestinationId id,
        String recipient,
        String kind,
        HumanDecision earlier,
        String decidedAt,
        SharingVerdict verdict,
        boolean refused) {
    /** Empty when the item is not HELD, or what it is about is not kept. */
    static Optional<HeldView> of(WorkItem item, Story story, Destinations destinations) {
        String subject = item.subject();
        if (item.kind() != WorkKind.HELD || subject == null || !subject.contains(" ")) {
            return Optional.empty();
        }
        String[] words = subject.split(" ", 2);
        UUID decision = UUID.fromString(words[0]);
        DestinationId recipient = new DestinationId(words[1]);
        return story.decision(decision).flatMap(earlier -> story.sharedWith(decision).stream()
                .filter(shared -> shared.recipient().equals(recipient))
                .findFirst()
                .map(shared -> of(earlier, shared, destinations.find(recipient))));
    }

    private static HeldView of(HumanDecision earlier, SharedWith shared, Optional<Destination> destination) {
        return new HeldView(
                shared.recipient(),
                destination.map(Destination::name).orElse(shared.recipient().value()),
                destination.map(known -> Words.of(known.kind())).orElse("not a known destination"),
                earlier,
                EnglishTime.moment(earlier.decidedAt()),
                shared.answer().verdict(),
                shared.outcome().equals("WITHHELD"));
    }
}
