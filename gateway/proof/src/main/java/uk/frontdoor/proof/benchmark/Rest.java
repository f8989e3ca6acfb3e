package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import uk.frontdoor.proof.machine.ProcessTree;

/** Waits until a program has nothing left to do behind its answers: until it hardly uses a processor any more. */
final class Rest {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double IDLE = 0.15;

    private Rest() {}

    static void of(ProcessTree tree) throws InterruptedException {
        long began = System.nanoTime();
        Duration before = tree.cpu();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            Thread.sleep(LOOK);
            Duration now = tree.cpu();
            if (now.minus(before).toMillis() < IDLE * LOOK.toMillis()) {
                return;
            }
            before = now;
        }
        throw new IllegalStateException("a program is still busy " + PATIENCE + " after its last answer");
    }
}
