package uk.frontdoor.app.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One thread that repeats a step while there is work, rests until it is woken or the poll is due, and gives way to a
 * busy intake, though never for longer than the settings allow.
 *
 * <p>Whatever was found waiting at the last empty look is done, so work found now is younger than that look: that is
 * how the longest delay is kept without asking how old the work is.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration GIVING_WAY = Duration.ofMillis(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LAST_STEP = Duration.ofSeconds(10);

    private final String name;
    private final Step step;
    private final Pace pace;
    private final BackgroundSettings settings;
    private final Supplier<Duration> gathering;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;
    private long lastEmpty;

    public BackgroundWork(String name, Step step, Pace pace, BackgroundSettings settings) {
        this(name, step, pace, settings, () -> Duration.ZERO);
    }

    /**
     * @param gathering how long it lets more work come together after it was woken, so that one step does for many;
     *     asked each time
     */
    public BackgroundWork(
            String name, Step step, Pace pace, BackgroundSettings settings, Supplier<Duration> gathering) {
        this.name = name;
        this.step = step;
        this.pace = pace;
        this.settings = settings;
        this.gathering = gathering;
        this.lastEmpty = System.nanoTime() - settings.delayAtMost().toNanos();
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    /** Says that there is something to do; cheap, and never waits. */
    public void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Wakes it when the transaction under way has committed; at once when there is none. */
    public void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    private void work() {
        try {
            while (open) {
                if (mayGiveWay()) {
                    pause(GIVING_WAY);
                } else if (!advanced()) {
                    rest();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mayGiveWay() {
        return pace.intakeIsBusy()
                && System.nanoTime() - lastEmpty < settings.delayAtMost().toNanos();
    }

    // A broken database or broker must not end the thread that will serve the next one.
    private boolean advanced() throws InterruptedException {
        long started = System.nanoTime();
        try {
            boolean more = step.advance();
            if (!more) {
                lastEmpty = started;
            }
            return more;
        } catch (InterruptedException closing) {
            throw closing;
        } catch (Exception failure) {
            if (open) {
                LOG.warn("{} failed and will be tried again: {}", name, failure.getClass().getName());
                LOG.debug("{} failed", name, failure);
                pause(AFTER_FAILURE);
            }
            return true;
        }
    }

    private void rest() throws InterruptedException {
        if (woken.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            pause(gathering.get());
        }
        woken.drainPermits();
    }

    private static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    /** Lets the step under way finish; what is left waits in the database. */
    @Override
    public void close() {
        open = false;
        wake();
        try {
            if (!thread.join(LAST_STEP)) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
