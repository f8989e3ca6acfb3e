package uk.frontdoor.app.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;

/** Judges a draft against the rules every decision must keep, and names all that is wrong at once. */
public final class DecisionReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 20_000;

    /** Who still finds it right after four weeks decides so again. */
    public static final int LONGEST_OVERRIDE_DAYS = 28;

    private final Destinations destinations;
    private final HomeFrontDoor homes;
    private final Clock clock;

    public DecisionReader(Destinations destinations, HomeFrontDoor homes, Clock clock) {
        this.destinations = destinations;
        this.homes = homes;
        this.clock = clock;
    }

    public DecisionReading read(DecisionDraft draft, WorkItem item) {
        Judgement judgement = new Judgement();
        UUID id = judgement.id(draft.id());
        DecisionOutcome outcome = judgement.code("outcome", draft.outcome(), DecisionOutcome.class);
        CanonicalLevel level = judgement.code("level", draft.level(), CanonicalLevel.class);
        judgement.code("reasonCode", draft.reasonCode(), ReasonCode.class);
        judgement.demand("decidedBy", draft.decidedBy(), LONGEST_NAME);
        judgement.demand("rationale", draft.rationale(), LONGEST_TEXT);
        judgement.bound("reviewedSummary", draft.reviewedSummary(), LONGEST_TEXT);
        judgement.bound("override", draft.override(), LONGEST_TEXT);
        LocalDate overrideUntil = judgement.override(draft, LocalDate.ofInstant(clock.instant(), England.TIME));
        Set<DestinationId> known = ids(destinations.choosableIn(item.area()).stream());
        List<DestinationId> recipients = judgement.recipients("recipients", draft.recipients(), known);
        List<DestinationId> linked =
                judgement.recipients("linkedToAllegedPerpetrator", draft.linkedToAllegedPerpetrator(), known);
        Set<Matter> matters = judgement.matters(draft.matters());
        Map<String, CanonicalLevel> childLevels = judgement.childLevels(draft.childLevels(), level);
        if (outcome != null && !fits(outcome, draft.recipients())) {
            judgement.wrong("recipients", FailureCode.CARDINALITY);
        }
        if (id == null || outcome == null || level == null || !judgement.problems.isEmpty()) {
            return new DecisionReading.Incomplete(judgement.problems);
        }
        return new DecisionReading.Complete(new HumanDecision(
                id,
                item.id(),
                draft.decidedBy().strip(),
                clock.instant(),
                outcome,
                level,
                draft.reasonCode(),
                draft.rationale().strip(),
                orHome(outcome, recipients, item),
                given(draft.reviewedSummary()),
                draft.section47(),
                given(draft.override()),
                new HashSet<>(linked),
                matters,
                childLevels,
                overrideUntil));
    }

    /** Who sends it to another area chooses nobody of this one. */
    private boolean fits(DecisionOutcome outcome, List<String> recipients) {
        return switch (outcome) {
            case SHARE -> !recipients.isEmpty();
            case SEND_TO_OTHER_AREA -> frontDoors().containsAll(recipients);
            case ADVICE_GIVEN, RETURN_FOR_INFORMATION, DUPLICATE, NO_FURTHER_ACTION -> recipients.isEmpty();
        };
    }

    private Set<String> frontDoors() {
        return destinations.all().stream()
                .filter(each -> each.kind() == DestinationKind.OTHER_FRONT_DOOR)
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
    }

    /** Where the child lives is known, so a person need not choose it. */
    private List<DestinationId> orHome(DecisionOutcome outcome, List<DestinationId> recipients, WorkItem item) {
        return outcome == DecisionOutcome.SEND_TO_OTHER_AREA && recipients.isEmpty()
                ? homes.of(item.submission()).map(OtherFrontDoor::recipient).stream().toList()
                : recipients;
    }

    private static Set<DestinationId> ids(Stream<Destination> destinations) {
        return destinations.map(Destination::id).collect(Collectors.toSet());
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Collects what is wrong. */
    private static final class Judgement {
        private final List<Problem> problems = new ArrayList<>();

        void wrong(String field, FailureCode code) {
            problems.add(new Problem(field, code));
        }

        @Nullable UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                wrong("id", text.isBlank() ? FailureCode.REQUIRED : FailureCode.INVALID_FORMAT);
                return null;
            }
        }

        <E extends Enum<E>> @Nullable E code(String field, String text, Class<E> type) {
            try {
                return Enum.valueOf(type, text);
            } catch (IllegalArgumentException unknown) {
                wrong(field, text.isBlank() ? FailureCode.REQUIRED : FailureCode.UNKNOWN_CODE);
                return null;
            }
        }

        /** The last day of the override, if there is one: it is a manager's, and it ends. */
        @Nullable LocalDate override(DecisionDraft draft, LocalDate today) {
            if (draft.override().isBlank()) {
                return null;
            }
            if (!draft.mayOverride()) {
                wrong("override", FailureCode.INVARIANT);
                return null;
            }
            LocalDate until = day("overrideUntil", draft.overrideUntil());
            if (until != null && (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_OVERRIDE_DAYS)))) {
                wrong("overrideUntil", FailureCode.INVARIANT);
            }
            return until;
        }

        private @Nullable LocalDate day(String field, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                wrong(field, text.isBlank() ? FailureCode.REQUIRED : FailureCode.INVALID_FORMAT);
                return null;
            }
        }

        void demand(String field, String text, int longest) {
            if (text.isBlank()) {
                wrong(field, FailureCode.REQUIRED);
            }
            bound(field, text, longest);
        }

        void bound(String field, String text, int longest) {
            if (text.length() > longest) {
                wrong(field, FailureCode.TOO_LONG);
            }
        }

        Set<Matter> matters(List<String> texts) {
            Set<Matter> matters = EnumSet.noneOf(Matter.class);
            for (String text : texts) {
                Matter matter = code("matters", text, Matter.class);
                if (matter == null) {
                    continue;
                }
                if (matter.isRecordedByAPerson()) {
                    matters.add(matter);
                } else {
                    wrong("matters", FailureCode.UNKNOWN_CODE);
                }
            }
            return matters;
        }

        /** The level is that of the child in the greatest need, so none is above it. */
        Map<String, CanonicalLevel> childLevels(Map<String, String> texts, @Nullable CanonicalLevel highest) {
            Map<String, CanonicalLevel> levels = new TreeMap<>();
            texts.forEach((label, text) -> {
                CanonicalLevel level = code("childLevels", text, CanonicalLevel.class);
                if (level != null) {
                    levels.put(label, level);
                }
            });
            if (highest != null && levels.values().stream().anyMatch(each -> each.compareTo(highest) > 0)) {
                wrong("childLevels", FailureCode.INVARIANT);
            }
            return levels;
        }

        List<DestinationId> recipients(String field, List<String> texts, Set<DestinationId> known) {
            List<DestinationId> recipients = texts.stream()
                    .distinct()
                    .flatMap(text -> known.stream().filter(id -> id.value().equals(text)))
                    .toList();
            if (recipients.size() < texts.stream().distinct().count()) {
                wrong(field, FailureCode.UNKNOWN_RECIPIENT);
            }
            return recipients;
        }
    }
}
