package uk.frontdoor.app.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.IntakeUnavailable;

/**
 * A few threads that each take whatever offers wait and commit them together.
 *
 * <p>They never wait for company: while one batch is being committed the next gathers, so a lone caller has its own
 * commit and sixty-four callers share a flush to the disk. A second thread fills the time the first waits for it.
 */
final class GroupCommitter implements AutoCloseable {
    private static final Duration LOOK_UP = Duration.ofMillis(200);
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private final BlockingQueue<Waiting> queue;
    private final OfferBatch batches;
    private final IntakeSettings settings;
    private final IntConsumer committed;
    private final Patience patience;
    private final List<Thread> threads;
    private volatile boolean open = true;

    /**
     * @param committed told after each commit how many submissions were in it
     */
    GroupCommitter(OfferBatch batches, IntakeSettings settings, IntConsumer committed) {
        this.queue = new ArrayBlockingQueue<>(settings.waiting());
        this.batches = batches;
        this.settings = settings;
        this.committed = committed;
        this.patience = new Patience(settings.answerWithin());
        var named = Thread.ofPlatform().name("intake-committer-", 1).daemon();
        this.threads = Stream.generate(() -> named.unstarted(() -> new Batches().work()))
                .limit(settings.committers())
                .toList();
    }

    void start() {
        patience.start();
        threads.forEach(Thread::start);
    }

    /** Queues an offer; refuses at once when too many wait already. */
    Waiting submit(Offer offer) {
        Waiting waiting = new Waiting(offer);
        if (!open || !queue.offer(waiting)) {
            throw new IntakeUnavailable(open ? "too many submissions wait for a commit" : "the gateway is stopping");
        }
        patience.watch(waiting);
        return waiting;
    }

    /** One thread's batches. */
    private final class Batches {
        private @Nullable Waiting next;

        void work() {
            try {
                while (open || next != null || !queue.isEmpty()) {
                    List<Waiting> batch = gather();
                    if (!batch.isEmpty()) {
                        batches.commit(batch);
                        committed.accept(batch.size());
                    }
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } finally {
                open = false;
                abandonTheRest();
            }
        }

        private List<Waiting> gather() throws InterruptedException {
            List<Waiting> batch = new ArrayList<>();
            long bytes = 0;
            Waiting candidate = next != null ? next : queue.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
            next = null;
            while (candidate != null) {
                if (!batch.isEmpty() && bytes + candidate.offer().size() > settings.bytesTogether().toBytes()) {
                    next = candidate;
                    return batch;
                }
                if (candidate.take()) {
                    batch.add(candidate);
                    bytes += candidate.offer().size();
                }
                candidate = batch.size() < settings.together() ? queue.poll() : null;
            }
            return batch;
        }
    }

    private void abandonTheRest() {
        for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            waiting.fail(new IntakeUnavailable("the gateway is stopping"));
        }
    }

    /** Commits what waits, then refuses. */
    @Override
    public void close() {
        open = false;
        try {
            for (Thread thread : threads) {
                if (!thread.join(LAST_BATCH)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
        patience.close();
    }
}
