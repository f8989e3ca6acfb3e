package uk.frontdoor.proof.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every recipient of every decision to pass something on has exactly one answer: released, withheld or held.
 * What was left out would otherwise be invisible.
 *
 * <p>A release that is withdrawn later is recorded by the release and not by the decision: it is no second answer.
 */
final class Answers {
    private static final Set<String> KINDS = Set.of("RELEASED", "WITHHELD", "HELD");
    private static final Set<String> MAY_PASS_ON = Set.of("SHARE", "SEND_TO_OTHER_AREA");
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(1);

    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private Instant last = Instant.MIN;

    void see(Entry entry) {
        last = entry.at().isAfter(last) ? entry.at() : last;
        if (entry.kind().equals("DECIDED") && MAY_PASS_ON.contains(entry.detail("outcome"))) {
            Stream.of(entry.detail("recipients").split(" "))
                    .filter(recipient -> !recipient.isEmpty())
                    .forEach(recipient -> asked.put(entry.detail("decision") + " to " + recipient, entry.at()));
        } else if (KINDS.contains(entry.kind()) && entry.details().containsKey("decision")) {
            given.merge(entry.detail("decision") + " to " + entry.detail("recipient"), 1, Integer::sum);
        }
    }

    /** Decision and recipient of each that is wrong, and how. */
    Stream<String> faults() {
        Stream<String> unanswered = asked.entrySet().stream()
                .filter(question -> !given.containsKey(question.getKey()))
                .filter(question -> question.getValue().isBefore(last.minus(TIME_TO_ANSWER)))
                .map(question -> "decision " + question.getKey() + " has no answer");
        Stream<String> twice = given.entrySet().stream()
                .filter(answer -> answer.getValue() > 1)
                .map(answer -> "decision " + answer.getKey() + " has " + answer.getValue() + " answers");
        Stream<String> unasked = given.keySet().stream()
                .filter(answer -> !asked.containsKey(answer))
                .map(answer -> "decision " + answer + " is answered and was never made");
        return Stream.of(unanswered, twice, unasked).flatMap(faults -> faults).sorted();
    }

    int answered() {
        return given.size();
    }
}
