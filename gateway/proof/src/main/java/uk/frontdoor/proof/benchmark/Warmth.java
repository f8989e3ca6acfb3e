package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import uk.frontdoor.proof.machine.ProcessTree;

/**
 * Whether a program's code is compiled: whether the compilers of its virtual machine have come to rest under load.
 *
 * <p>Until then a message costs two to four times what it costs afterwards, and how long it takes depends on how much code
 * is on the way. So everybody warms up until nothing changes any more, and nobody for longer than the plan allows.
 */
final class Warmth {
    /** Of one processor. */
    private static final double RESTS = 0.05;

    private static final int LOOKS = 10;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ProcessTree tree;
    private final long deadline;
    private Duration compilers;
    private long looked;

    Warmth(ProcessTree tree, Duration atMost) {
        this.tree = tree;
        this.compilers = tree.compilers();
        this.looked = System.nanoTime();
        this.deadline = looked + atMost.toNanos();
    }

    /** Asked every few seconds under load: of the time since it was last asked. */
    boolean isReached() {
        return compilersRest() || System.nanoTime() > deadline;
    }

    /** Without load, for some seconds at most: what waits to be compiled has the processors for itself. */
    void letCompilersFinish() throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(LOOK);
            if (compilersRest()) {
                return;
            }
        }
    }

    private boolean compilersRest() {
        Duration now = tree.compilers();
        long time = System.nanoTime();
        double share = now.minus(compilers).toNanos() / (double) (time - looked);
        compilers = now;
        looked = time;
        return share < RESTS;
    }
}
