package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.FieldOrigin;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;

/**
 * Makes a referral of what a person keyed from an original. The inputs are named as the canonical referral names its
 * fields, and are read by the same reader as every mapper's; but what would only be odd in a message is an error here,
 * because the person who can put it right is sitting in front of it.
 */
final class KeyingForm {
    static final int MOST_CHILDREN = 12;

    private static final List<String> FIELDS = List.of(
            "kind",
            "referrer.kind",
            "referrer.name.given",
            "referrer.name.family",
            "referrer.role",
            "referrer.telephone",
            "referrer.anonymous",
            "concern.facts[0].text",
            "agreements[0].state",
            "agreements[0].capacity",
            "agreements[0].notSoughtReason",
            "safeContact.method",
            "safeContact.value",
            "safeContact.when");
    private static final List<String> OF_A_CHILD = List.of(
            "name.given",
            "name.family",
            "dateOfBirth",
            "statedAge",
            "nhsNumber",
            "upn",
            "address.lines[0]",
            "address.postcode",
            "school");

    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)]\\.(.+)");

    private KeyingForm() {}

    /** What keying led to. */
    sealed interface Reading {
        record Keyed(Referral referral) implements Reading {}

        record Wrong(List<FieldError> errors) implements Reading {
            public Wrong {
                errors = List.copyOf(errors);
            }
        }
    }

    static int children(MultiValueMap<String, String> typed) {
        return children(new PageForm(typed, List.of()));
    }

    static int children(PageForm form) {
        String text = form.value("children");
        return text.matches("[1-9]|1[0-2]") ? Integer.parseInt(text) : 1;
    }

    static Reading read(RawSubmission submission, MultiValueMap<String, String> typed, String by) {
        Notes notes = new Notes();
        NormaliseOutcome outcome = ReferralReader.read(submission, cells(typed), notes);
        return switch (outcome) {
            case NormaliseOutcome.Normalised(var referral) -> judged(referral, notes, by);
            case NormaliseOutcome.Updates(var _, var referral) -> judged(referral, notes, by);
            case NormaliseOutcome.NeedsKeying(var problems) -> new Reading.Wrong(errors(problems));
            case NormaliseOutcome.Cancels(var _, var _) ->
                throw new IllegalStateException("a keyed referral cannot cancel another");
        };
    }

    private static Reading judged(Referral referral, Notes notes, String by) {
        return notes.findings().isEmpty()
                ? new Reading.Keyed(keyedBy(referral, by))
                : new Reading.Wrong(errors(notes.findings()));
    }

    private static Cells cells(MultiValueMap<String, String> typed) {
        Cells cells = new Cells();
        FIELDS.forEach(field -> cells.put(field, typed.getFirst(field), field));
        for (int index = 0; index < children(typed); index++) {
            String at = "children[" + index + "].";
            cells.entry("children", index);
            OF_A_CHILD.forEach(field -> cells.put(at + field, typed.getFirst(at + field), at + field));
        }
        List<String> signs = typed.getOrDefault("indicators", List.of());
        for (int index = 0; index < signs.size(); index++) {
            cells.put("indicators[" + index + "].code", signs.get(index), "indicators");
        }
        return cells;
    }

    private static List<FieldError> errors(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new FieldError(input(problem.field()), message(problem)))
                .distinct()
                .toList();
    }

    /** A missing list or group is mended at its first input. */
    private static String input(String place) {
        return switch (place) {
            case "children" -> "children[0].name.given";
            case "concern" -> "concern.facts[0].text";
            default -> place;
        };
    }

    private static String message(Problem problem) {
        return switch (problem.field()) {
            case "concern" -> "Enter what the worry is";
            case "kind" -> "Select what the sender wants";
            default -> label(problem.field()) + ": " + problem.code().sentence();
        };
    }

    /** {@code children[0].dateOfBirth} is "Child 1, date of birth". */
    private static String label(String field) {
        Matcher child = CHILD.matcher(field);
        String rest = child.matches() ? child.group(2) : field;
        String words = rest.replaceAll("\\[\\d+]|name\\.", "")
                .replace('.', ' ')
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return child.matches()
                ? "Child %d, %s".formatted(Integer.parseInt(child.group(1)) + 1, words)
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Referral keyedBy(Referral referral, String by) {
        List<FieldOrigin> origins = referral.origins().stream()
                .map(origin -> new FieldOrigin(origin.field(), "keyed by " + by))
                .toList();
        return new Referral(
                referral.submission(),
                referral.channel(),
                referral.kind(),
                referral.receivedAt(),
                referral.sentAt(),
                referral.correlationId(),
                referral.referrer(),
                referral.children(),
                referral.household(),
                referral.concern(),
                referral.indicators(),
                referral.declaredLevel(),
                referral.agreements(),
                referral.safeContact(),
                referral.voice(),
                referral.police(),
                referral.establishment(),
                origins,
                referral.findings());
    }
}
