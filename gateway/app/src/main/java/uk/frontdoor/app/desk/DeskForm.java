package uk.frontdoor.app.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.decision.DecisionDraft;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** The decision form on the desk: what was typed, and what to say about it. */
final class DeskForm {
    private static final Map<String, String> MESSAGES = Map.of(
            "outcome", "Select what should happen",
            "level", "Select the level of need",
            "reasonCode", "Select a reason",
            "rationale", "Write why you decide this; it stays in the gateway",
            "childLevels", "No child's level can be above the level of need: that is the level of the child in the greatest need",
            "recipients", "Select at least one recipient to pass it on, for another area its front door alone, and else none",
            "override", "Only a manager can record an override",
            "overrideUntil", "Select until when the override holds",
            "id", "Refresh the page and try again");

    private static final String CHILD_LEVEL = "childLevels.";

    private static final Set<String> PASSING_ON =
            Set.of(DecisionOutcome.SHARE.name(), DecisionOutcome.SEND_TO_OTHER_AREA.name());

    private DeskForm() {}

    /**
     * The form as first opened. A side question begins where the earlier decision left off; why it is settled now is
     * asked afresh, and an override is never carried over.
     */
    static PageForm first(
            Optional<HeldView> held, Optional<RedirectView> redirect, Optional<HumanDecision> earlier) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("id", List.of(UUID.randomUUID().toString()));
        held.map(HeldView::earlier).or(() -> earlier).ifPresent(decision -> carryOver(decision, values));
        held.ifPresent(view -> values.put("recipients", view.refused() ? List.of() : List.of(view.id().value())));
        redirect.ifPresent(points -> {
            values.put("recipients", points.recipients());
            values.put("outcome", List.of(points.outcome().name()));
        });
        return new PageForm(values, List.of());
    }

    private static void carryOver(HumanDecision earlier, Map<String, List<String>> values) {
        values.put("level", List.of(earlier.level().name()));
        earlier.childLevels().forEach((label, level) -> values.put(CHILD_LEVEL + label, List.of(level.name())));
        values.put("recipients", names(earlier.recipients()));
        if (earlier.reviewedSummary() != null) {
            values.put("reviewedSummary", List.of(earlier.reviewedSummary()));
        }
        if (earlier.section47()) {
            values.put("section47", List.of("yes"));
        }
        if (!earlier.matters().isEmpty()) {
            values.put("matters", earlier.matters().stream().map(Matter::name).toList());
        }
        if (!earlier.linkedToAllegedPerpetrator().isEmpty()) {
            values.put("linkedToAllegedPerpetrator", names(earlier.linkedToAllegedPerpetrator()));
        }
    }

    private static List<String> names(Collection<DestinationId> recipients) {
        return recipients.stream().map(DestinationId::value).toList();
    }

    static PageForm again(MultiValueMap<String, String> typed, List<FieldError> errors) {
        return new PageForm(typed, errors);
    }

    /** Of a side question the recipients count only when it is to be passed on: they were filled in for the person. */
    static DecisionDraft draft(MultiValueMap<String, String> typed, StaffPrincipal staff, WorkItem item) {
        boolean sideQuestion = item.kind() == WorkKind.HELD || item.kind() == WorkKind.FAILED;
        boolean shares = PASSING_ON.contains(text(typed, "outcome"));
        return new DecisionDraft(
                text(typed, "id"),
                staff.getUsername(),
                text(typed, "outcome"),
                text(typed, "level"),
                text(typed, "reasonCode"),
                text(typed, "rationale"),
                sideQuestion && !shares ? List.of() : typed.getOrDefault("recipients", List.of()),
                text(typed, "reviewedSummary"),
                typed.containsKey("section47"),
                text(typed, "override"),
                text(typed, "overrideUntil"),
                staff.is(StaffRole.MANAGER, item.area()),
                typed.getOrDefault("linkedToAllegedPerpetrator", List.of()),
                typed.getOrDefault("matters", List.of()),
                childLevels(typed));
    }

    private static Map<String, String> childLevels(MultiValueMap<String, String> typed) {
        return typed.keySet().stream()
                .filter(field -> field.startsWith(CHILD_LEVEL) && !text(typed, field).isBlank())
                .collect(Collectors.toMap(field -> field.substring(CHILD_LEVEL.length()), field -> text(typed, field)));
    }

    static List<FieldError> errors(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new FieldError(
                        problem.field(),
                        MESSAGES.getOrDefault(
                                problem.field(), problem.field() + ": " + problem.code().sentence())))
                .distinct()
                .toList();
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String first = typed.getFirst(field);
        return first == null ? "" : first;
    }
}
