package uk.frontdoor.app.intake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;

/** An offer whose caller waits for the commit. Either the committer takes it or the caller gives it up, never both. */
final class Waiting {
    private final Offer offer;
    private final CompletableFuture<IntakeOutcome> outcome = new CompletableFuture<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final long since = System.nanoTime();
    private int retries;

    Waiting(Offer offer) {
        this.offer = offer;
    }

    Offer offer() {
        return offer;
    }

    /** True when the committer may commit it; false when its caller has gone. */
    boolean take() {
        return settled.compareAndSet(false, true);
    }

    boolean mayRetry(int limit) {
        return retries++ < limit;
    }

    void complete(IntakeOutcome reached) {
        outcome.complete(reached);
    }

    void fail(IllegalStateException reason) {
        outcome.completeExceptionally(reason);
    }

    boolean isAnswered() {
        return outcome.isDone();
    }

    boolean hasWaited(Duration limit) {
        return System.nanoTime() - since >= limit.toNanos();
    }

    /** Its caller hears that it took too long; what the committer has not taken by now it will not take. */
    void sendAway(Duration limit) {
        fail(new IntakeUnavailable(
                settled.compareAndSet(false, true)
                        ? "nothing was committed within " + limit
                        : "the commit under way took longer than " + limit));
    }

    /** As long as it takes: {@link Patience} ends it. */
    IntakeOutcome await() {
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IntakeUnavailable unavailable
                    ? unavailable
                    : new IllegalStateException("the submission cannot be kept", failed.getCause());
        } catch (InterruptedException interrupted) {
            settled.set(true);
            Thread.currentThread().interrupt();
            throw new IntakeUnavailable("the caller was interrupted", interrupted);
        }
    }
}
