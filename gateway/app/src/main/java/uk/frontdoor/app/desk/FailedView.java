package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.story.Announced;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * What failed, and what may be done about it: the subject of a FAILED item is the stage and the id that failed there.
 *
 * @param happened what the stage was doing, in a worker's words
 * @param recipient who does not have what was decided they should have; null before anybody was chosen
 * @param decision whose following failed; null before anybody decided
 * @param altered what was to go is not what was recorded: trying again only compares once more
 */
public record FailedView(
        Stage stage,
        String happened,
        List<String> reasons,
        String since,
        @Nullable String recipient,
        @Nullable UUID decision,
        boolean altered) {
    private static final String RECALL = "A recall did not go out: the recipient still has what it should delete";

    /** Empty when the item is not FAILED. */
    static Optional<FailedView> of(WorkItem item, Story story, Destinations destinations) {
        String subject = item.subject();
        if (item.kind() != WorkKind.FAILED || subject == null || !subject.contains(" ")) {
            return Optional.empty();
        }
        String[] words = subject.split(" ", 2);
        return Stage.of(words[0]).map(stage -> of(item, stage, UUID.fromString(words[1]), story, destinations));
    }

    private static FailedView of(WorkItem item, Stage stage, UUID id, Story story, Destinations destinations) {
        Optional<Announced> release = stage == Stage.DISPATCH ? story.announced(id) : Optional.empty();
        return new FailedView(
                stage,
                stage == Stage.DISPATCH && RecallId.is(id) ? RECALL : happened(stage),
                item.problems().stream().map(problem -> problem.code().sentence()).distinct().toList(),
                EnglishTime.moment(item.createdAt()),
                release.map(Announced::recipient)
                        .map(recipient -> destinations.find(recipient).map(Destination::name).orElse(recipient.value()))
                        .orElse(null),
                decision(stage, id, release).filter(known -> story.decision(known).isPresent()).orElse(null),
                item.problems().stream().map(Problem::code).anyMatch(FailureCode.RELEASE_ALTERED::equals));
    }

    private static String happened(Stage stage) {
        return switch (stage) {
            case INTAKE, NORMALISE -> "The original could not be read into a referral";
            case TRIAGE -> "The referral could not be placed in an area";
            case SHARING -> "The sharing rules could not be asked about a decision";
            case DISPATCH -> "A delivery did not go out, or was not confirmed";
            case FEEDBACK -> "The referrer could not be told what was decided";
        };
    }

    private static Optional<UUID> decision(Stage stage, UUID id, Optional<Announced> release) {
        return switch (stage) {
            case INTAKE, NORMALISE, TRIAGE -> Optional.empty();
            case SHARING, FEEDBACK -> Optional.of(id);
            case DISPATCH -> release.map(Announced::decision);
        };
    }
}
