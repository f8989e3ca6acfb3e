package uk.frontdoor.mapping.police;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.StrictJson;

/**
 * Checks a police notice before it is acknowledged: strict JSON of the data model's outer shape, and a reference to
 * know it by. Everything else a notice may lack; a person can still act on it.
 */
public final class PoliceNoticeCheck {
    private PoliceNoticeCheck() {}

    /** What checking led to. */
    public sealed interface Outcome {
        /** Fit to be kept, under {@code key}: the force and its own reference. */
        record Accepted(String key) implements Outcome {}

        record Unreadable(List<Problem> problems) implements Outcome {}

        record Unacceptable(List<Problem> problems) implements Outcome {}
    }

    public static Outcome check(byte[] body) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Unreadable unreadable -> new Outcome.Unreadable(unreadable.problems());
            case JsonReading.Tree tree -> check(tree.root());
        };
    }

    private static Outcome check(ObjectNode root) {
        List<Problem> problems = new ArrayList<>();
        if (!root.path("data").isObject()) {
            problems.add(new Problem("/data", root.has("data") ? FailureCode.WRONG_TYPE : FailureCode.REQUIRED));
        } else if (!root.path("data").path("type").asString("").equals("incident")) {
            problems.add(new Problem("/data/type", FailureCode.UNKNOWN_CODE));
        }
        if (root.has("included") && !root.path("included").isArray()) {
            problems.add(new Problem("/included", FailureCode.WRONG_TYPE));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Unacceptable(problems);
        }
        PoleDocument notice = new PoleDocument(root);
        return notice.policeReference()
                .<Outcome>map(reference -> new Outcome.Accepted("notice:"
                        + notice.submission().flatMap(sent -> sent.text("forceIdentifier")).orElse("")
                        + ":"
                        + reference.value()))
                .orElseGet(() -> new Outcome.Unacceptable(
                        List.of(new Problem("/data/relationships/submission", FailureCode.REQUIRED))));
    }
}
