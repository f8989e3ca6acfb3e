package uk.frontdoor.app.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.HandOverReason;
import uk.frontdoor.core.worklist.Handover;

/** Who gets the work, and why: what can be picked and what was. */
final class HandOverForm {
    private static final String TO = "handTo";
    private static final String REASON = "handReason";
    /** No name of a person begins with a full stop. */
    private static final String BACK_TO_THE_LIST = ".list";

    private final Colleagues colleagues;
    private final Duration lease;

    HandOverForm(Colleagues colleagues, DeskSettings settings) {
        this.colleagues = colleagues;
        this.lease = settings.handedOver();
    }

    /** Everybody else of these areas; a manager may take it too. */
    List<Choice> people(Collection<AreaId> areas, StaffPrincipal staff) {
        boolean manager = areas.stream().anyMatch(area -> staff.is(StaffRole.MANAGER, area));
        Stream<Choice> others = areas.stream()
                .flatMap(area -> colleagues.in(area).stream())
                .distinct()
                .sorted()
                .filter(name -> !name.equals(staff.getUsername()))
                .map(name -> Choice.of(name, name));
        Stream<Choice> mine = manager ? Stream.of(Choice.of(staff.getUsername(), "You")) : Stream.of();
        return Stream.of(Stream.of(Choice.of(BACK_TO_THE_LIST, "Nobody: back to the list")), mine, others)
                .flatMap(each -> each)
                .toList();
    }

    static List<Choice> reasons() {
        return Arrays.stream(HandOverReason.values())
                .map(reason -> Choice.of(reason.name(), Words.of(reason)))
                .toList();
    }

    static List<FieldError> errors(MultiValueMap<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        if (text(typed, TO).isBlank()) {
            errors.add(new FieldError(TO, "Select who gets it"));
        }
        if (reason(typed).isEmpty()) {
            errors.add(new FieldError(REASON, "Select why"));
        }
        return errors;
    }

    /** Empty when whoever is to get it does not work in that area. */
    Optional<Handover.Order> order(MultiValueMap<String, String> typed, AreaId area, StaffPrincipal staff) {
        String to = text(typed, TO);
        boolean known = people(List.of(area), staff).stream().anyMatch(choice -> choice.value().equals(to));
        return reason(typed).filter(_ -> known).map(reason -> new Handover.Order(
                staff.getUsername(),
                staff.is(StaffRole.MANAGER, area),
                to.equals(BACK_TO_THE_LIST) ? null : to,
                reason,
                lease));
    }

    private static Optional<HandOverReason> reason(MultiValueMap<String, String> typed) {
        return Arrays.stream(HandOverReason.values())
                .filter(reason -> reason.name().equals(text(typed, REASON)))
                .findFirst();
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String first = typed.getFirst(field);
        return first == null ? "" : first;
    }
}
