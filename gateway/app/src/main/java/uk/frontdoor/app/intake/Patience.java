package uk.frontdoor.app.intake;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sends callers away who have waited too long, by one clock for all of them.
 *
 * <p>A timer for each would wake a thread for every message, and hardly any of them ever rings.
 */
final class Patience implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Queue<Waiting> oldestFirst = new ConcurrentLinkedQueue<>();
    private final Duration limit;
    private final Thread thread;
    private volatile boolean over;

    /**
     * @param limit the longest a caller waits, give or take one look
     */
    Patience(Duration limit) {
        this.limit = limit;
        this.thread = Thread.ofPlatform().name("intake-patience").daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    void watch(Waiting waiting) {
        oldestFirst.add(waiting);
        if (over) {
            waiting.sendAway(limit);
        }
    }

    private void work() {
        try {
            while (!over) {
                look();
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        for (Waiting oldest = oldestFirst.peek(); oldest != null; oldest = oldestFirst.peek()) {
            if (!oldest.isAnswered()) {
                if (!oldest.hasWaited(limit)) {
                    return;
                }
                oldest.sendAway(limit);
            }
            oldestFirst.remove();
        }
    }

    /** Nobody is left waiting: whoever the committer has not answered by now is told so. */
    @Override
    public void close() {
        over = true;
        thread.interrupt();
        oldestFirst.forEach(waiting -> waiting.sendAway(limit));
    }
}
