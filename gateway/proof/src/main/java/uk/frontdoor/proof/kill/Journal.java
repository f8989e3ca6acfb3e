package uk.frontdoor.proof.kill;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.frontdoor.proof.gateway.Delivered;

/** What senders, people and recipients have seen with their own eyes; nothing of it comes from the gateway's store. */
final class Journal {
    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Map<String, Set<String>> messagesOfRelease = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> perhapsTaken = new HashSet<>();
    private final Map<String, Integer> otherAnswers = new HashMap<>();
    private long takenTwice;
    private long repeats;

    /** The sender has a 2xx, or the word that an earlier try was accepted. */
    synchronized void acknowledged(Submitted submitted, boolean repeat) {
        submitted.originals().forEach(original -> acknowledged.put(original, submitted.channel()));
        repeats += repeat ? 1 : 0;
    }

    /** Something else than an acknowledgement. */
    synchronized void answered(String channel, int status) {
        otherAnswers.merge(channel + " " + status, 1, Integer::sum);
    }

    synchronized Map<String, Integer> otherAnswers() {
        return new TreeMap<>(otherAnswers);
    }

    /** The person has the gateway's word that the decision is recorded. */
    synchronized void decided(String decision) {
        decisions.add(decision);
    }

    synchronized void mayHave(Collection<Delivered> deliveries) {
        for (Delivered delivered : deliveries) {
            messagesOfRelease
                    .computeIfAbsent(delivered.release(), _ -> new HashSet<>())
                    .add(delivered.message());
            takenTwice += taken.contains(delivered.release()) ? 1 : 0;
            perhapsTaken.add(delivered.release());
        }
    }

    synchronized void has(Collection<Delivered> deliveries) {
        deliveries.forEach(delivered -> taken.add(delivered.release()));
    }

    /** SHA-256 of every original whose sender was told that it is kept, with its channel. */
    synchronized Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    synchronized Set<String> decisions() {
        return Set.copyOf(decisions);
    }

    /** Releases that reached a recipient. */
    synchronized Set<String> taken() {
        return Set.copyOf(perhapsTaken);
    }

    /** Releases of which the broker handed out two messages, or one again after it was taken for good. */
    synchronized long deliveredTwice() {
        return takenTwice
                + messagesOfRelease.values().stream().filter(messages -> messages.size() > 1).count();
    }

    synchronized Counts counts() {
        return new Counts(acknowledged.size(), repeats, decisions.size(), taken.size());
    }

    /** Sizes at one moment. */
    record Counts(long acknowledged, long repeats, long decisions, long deliveries) {
        Counts minus(Counts before) {
            return new Counts(
                    acknowledged - before.acknowledged,
                    repeats - before.repeats,
                    decisions - before.decisions,
                    deliveries - before.deliveries);
        }
    }

}
