package uk.frontdoor.mapping.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.StrictJson;

/**
 * Checks a body against the published referral format, completely and before it is acknowledged.
 *
 * <p>Three steps: strict JSON, the JSON Schema, and the rules a schema cannot say. The second and third list
 * everything wrong at once. Thread safe.
 */
public final class ReferralCheck {
    private final ReferralSchema schema;

    public ReferralCheck(ReferralSchema schema) {
        this.schema = schema;
    }

    /** What checking led to. */
    public sealed interface Outcome {
        /** Fit to be mapped. */
        record Accepted(ObjectNode tree) implements Outcome {}

        /** Not JSON as it must be; nothing else can be said about it. */
        record Unreadable(List<Problem> problems) implements Outcome {}

        /** Readable, and not a referral. */
        record Unacceptable(List<Problem> problems) implements Outcome {}
    }

    /** {@code today} is the day of receipt in London. */
    public Outcome check(byte[] body, LocalDate today) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Unreadable unreadable -> new Outcome.Unreadable(unreadable.problems());
            case JsonReading.Tree tree -> check(tree.root(), today);
        };
    }

    /** The schema only knows that the 30th of February is not a date. */
    private static boolean saidBetter(Problem problem, List<Problem> broken) {
        return problem.code() == FailureCode.INVALID_FORMAT
                && broken.contains(new Problem(problem.field(), FailureCode.IMPOSSIBLE_DATE));
    }

    private Outcome check(ObjectNode tree, LocalDate today) {
        List<Problem> broken = ReferralRules.problems(tree, today);
        List<Problem> problems = Stream.concat(
                        schema.problems(tree).stream().filter(problem -> !saidBetter(problem, broken)), broken.stream())
                .sorted(Comparator.comparing(Problem::field))
                .toList();
        return problems.isEmpty() ? new Outcome.Accepted(tree) : new Outcome.Unacceptable(problems);
    }
}
