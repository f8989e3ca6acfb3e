package uk.frontdoor.core.normalise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * Tells what one sender repeats without end from what is new. A repeat is what says the same as something before it,
 * whatever its ids and times. It remembers digests, in memory: after a restart some repeats pass that would not have.
 */
public final class StormBreaker {
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<AgencyId, Sender> senders = new ConcurrentHashMap<>();
    private final Limits limits;
    private final Clock clock;

    public StormBreaker(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * When a sender counts as in a storm.
     *
     * @param window the time over which is counted
     * @param unwatched so many of one sender in a window are not looked at: most send no more
     * @param repeats so many repeats in a window are a storm
     * @param atRisk so many repeats of one referral that speaks of significant harm pass all the same
     */
    public record Limits(Duration window, int unwatched, int repeats, int atRisk) {}

    /** Whether it should wait with the others like it. Asked again about the same submission it passes what it passed. */
    public boolean holds(RawSubmission submission, boolean highRisk) {
        Sender sender = senders.computeIfAbsent(submission.sender(), _ -> new Sender(clock.instant()));
        return sender.isWatched(clock.instant())
                && sender.holds(Print.of(submission.original()), submission.id(), highRisk);
    }

    private final class Sender {
        private final Map<String, Seen> prints = new HashMap<>();
        private Instant since;
        private int sent;
        private int repeats;
        private boolean storm;

        Sender(Instant since) {
            this.since = since;
        }

        synchronized boolean isWatched(Instant now) {
            if (!now.isBefore(since.plus(limits.window()))) {
                storm = repeats >= limits.repeats();
                if (!storm) {
                    prints.clear();
                }
                since = now;
                sent = 0;
                repeats = 0;
            }
            return ++sent > limits.unwatched() || storm;
        }

        synchronized boolean holds(String print, SubmissionId id, boolean highRisk) {
            Seen seen = seen(print, id);
            if (seen == null || seen.first.equals(id)) {
                return false;
            }
            repeats++;
            boolean passes = (!storm && repeats <= limits.repeats()) || (highRisk && seen.passed < limits.atRisk());
            seen.passed += passes ? 1 : 0;
            return !passes;
        }

        /** Null when it is new and cannot be remembered: then it passes. */
        private @Nullable Seen seen(String print, SubmissionId id) {
            if (!prints.containsKey(print) && prints.size() >= MOST_REMEMBERED) {
                return null;
            }
            return prints.computeIfAbsent(print, _ -> new Seen(id));
        }
    }

    private static final class Seen {
        private final SubmissionId first;
        private int passed;

        Seen(SubmissionId first) {
            this.first = first;
        }
    }
}
