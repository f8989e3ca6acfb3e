package uk.frontdoor.config.sharing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/**
 * What the tables cost: to build, to warm up, and to ask.
 *
 * <p>Of a question both times are given: processor time is the table's own on any machine, the time by the clock has
 * everything else in it that ran beside.
 *
 * @param built reading and compiling both files
 * @param warmed as before readiness
 * @param processor of one question, in nanoseconds, in order
 * @param clock of one question, in nanoseconds, in order
 */
public record DecisionCost(Duration built, Duration warmed, long[] processor, long[] clock) {
    /** Asks new questions at random after a warm-up. */
    public static DecisionCost measure(int questions) {
        long began = System.nanoTime();
        DmnSharingPolicy policy = DmnSharingPolicy.shipped();
        long built = System.nanoTime();
        policy.warmUp();
        long warmed = System.nanoTime();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AnyQuestion any = new AnyQuestion(new Random(built));
        long[] processor = new long[questions];
        long[] clock = new long[questions];
        for (int asked = 0; asked < questions; asked++) {
            var question = any.next();
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            policy.decide(question);
            clock[asked] = System.nanoTime() - wall;
            processor[asked] = threads.getCurrentThreadCpuTime() - cpu;
        }
        Arrays.sort(processor);
        Arrays.sort(clock);
        return new DecisionCost(
                Duration.ofNanos(built - began), Duration.ofNanos(warmed - built), processor, clock);
    }

    /** Each on a line of its own. */
    public String sentences() {
        return """
                The tables are built in %d ms and warmed up in %d ms, beside the rest of the start.
                A question, processor time: median %d us, p99 %d us, longest %d us.
                A question, by the clock:   median %d us, p99 %d us, longest %d us.
                """
                .formatted(
                        built.toMillis(),
                        warmed.toMillis(),
                        at(processor, 0.5),
                        at(processor, 0.99),
                        at(processor, 1),
                        at(clock, 0.5),
                        at(clock, 0.99),
                        at(clock, 1));
    }

    private static long at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1_000;
    }
}
