package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.decision.DecisionDraft;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.failure.Problem;

/** The decision form on the desk: what was typed, and what to say about it. */
final class DeskForm {
    private static final Map<String, String> MESSAGES = Map.of(
            "outcome", "Select what should happen",
            "level", "Select the level of need",
            "reasonCode", "Select a reason",
            "rationale", "Write why you decide this; it stays in the gateway",
            "recipients", "Select at least one recipient to pass it on, and none for any other outcome",
            "override", "Only a manager can record an override",
            "id", "Refresh the page and try again");

    private DeskForm() {}

    static PageForm blank() {
        return new PageForm(Map.of("id", List.of(UUID.randomUUID().toString())), List.of());
    }

    static PageForm again(MultiValueMap<String, String> typed, List<FieldError> errors) {
        return new PageForm(typed, errors);
    }

    static DecisionDraft draft(MultiValueMap<String, String> typed, StaffPrincipal staff) {
        return new DecisionDraft(
                text(typed, "id"),
                staff.getUsername(),
                text(typed, "outcome"),
                text(typed, "level"),
                text(typed, "reasonCode"),
                text(typed, "rationale"),
                typed.getOrDefault("recipients", List.of()),
                text(typed, "reviewedSummary"),
                typed.containsKey("section47"),
                text(typed, "override"),
                staff.is(StaffRole.MANAGER),
                typed.getOrDefault("linkedToAllegedPerpetrator", List.of()));
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
