package uk.frontdoor.app.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.account.Passages;

/** Reads what was typed into the forms of a request. */
record AccessForm(MultiValueMap<String, String> typed, List<FieldError> errors) {
    private static final int LONGEST = 2_000;

    AccessForm(MultiValueMap<String, String> typed) {
        this(typed, new ArrayList<>());
    }

    @Nullable AskedBy askedBy() {
        return constant(AskedBy.values(), "askedBy", "Select who asks");
    }

    @Nullable HarmFinding harm() {
        return constant(HarmFinding.values(), "harm", "Select whether serious harm would be likely");
    }

    @Nullable ExtensionGround ground() {
        return constant(ExtensionGround.values(), "ground", "Select what makes it take longer");
    }

    /** One or two; otherwise 0. */
    int months() {
        String said = text("months");
        if (!said.equals("1") && !said.equals("2")) {
            errors.add(new FieldError("months", "Select how much longer it takes"));
            return 0;
        }
        return Integer.parseInt(said);
    }

    private <E extends Enum<E>> @Nullable E constant(E[] all, String field, String otherwise) {
        Optional<E> found =
                Arrays.stream(all).filter(each -> each.name().equals(text(field))).findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError(field, otherwise));
        }
        return found.orElse(null);
    }

    String words(String field, String otherwise) {
        String words = text(field).strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            errors.add(new FieldError(field, otherwise + ", in up to 2,000 characters"));
        }
        return words;
    }

    /** Not in the future; a request may have lain for a while. */
    @Nullable LocalDate received(LocalDate today) {
        try {
            LocalDate day = LocalDate.of(number("received-year"), number("received-month"), number("received-day"));
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException | NumberFormatException noDay) {
            // Said below, like a day to come.
        }
        errors.add(new FieldError("received", "Enter the day on which it was received, today or earlier"));
        return null;
    }

    /** What was decided of the items that ask; an item nobody decided is left open, or withheld where that was pressed. */
    Map<String, AccessChoice> choices(List<AccessItem> items) {
        Map<String, AccessChoice> choices = new TreeMap<>();
        boolean rest = typed.containsKey("rest");
        for (int at = 0; at < items.size(); at++) {
            AccessItem item = items.get(at);
            if (item.rule().proposal().asksAPerson()) {
                String said = text("choice-" + at);
                if (said.equals("disclose")) {
                    choices.put(item.key(), new AccessChoice(true, takenOut(item, at)));
                } else if (said.equals("withhold") || rest) {
                    choices.put(item.key(), AccessChoice.WITHHOLD);
                }
            }
        }
        return choices;
    }

    private List<AccessChoice.Passage> takenOut(AccessItem item, int at) {
        List<String> passages = text("out-" + at).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<List<AccessChoice.Passage>> found = item.freeText() ? Passages.of(item.value(), passages) : Optional.of(List.of());
        if (found.isEmpty()) {
            errors.add(new FieldError("out-" + at, "Copy each passage exactly as it stands in the text"));
        }
        return found.orElse(List.of());
    }

    private int number(String field) {
        return Integer.parseInt(text(field).strip());
    }

    String text(String field) {
        String first = typed.getFirst(field);
        return first == null ? "" : first;
    }
}
