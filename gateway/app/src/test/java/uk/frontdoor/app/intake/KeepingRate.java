package uk.frontdoor.app.intake;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;

/**
 * Prints how many 12 KB submissions a second intake keeps on this machine, fsync included, at 1, 16 and 64 callers, and
 * the processor time each takes here and in the database, which says more when the machine is busy with other things.
 */
final class KeepingRate {
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final byte[] ORIGINAL = new byte[12_088];

    private final CommittedIntake intake;

    private final ProcessHandle server;

    private KeepingRate(CommittedIntake intake, ProcessHandle server) {
        this.intake = intake;
        this.server = server;
    }

    public static void main(String[] arguments) throws InterruptedException {
        new Random(1).nextBytes(ORIGINAL);
        try (ADatabase database = ADatabase.create();
                AnIntake running = AnIntake.on(database, _ -> {})) {
            KeepingRate rate = new KeepingRate(running.intake(), server(database));
            rate.round(64);
            for (int round = 1; round <= 3; round++) {
                for (int callers : new int[] {1, 16, 64}) {
                    System.out.println("round " + round + ": " + rate.round(callers));
                }
            }
        }
    }

    private String round(int callers) throws InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        long[][] latencies = new long[callers][];
        Duration ownBefore = own();
        Duration databaseBefore = database();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                threads.submit(() -> latencies[number] = keepWhile(running));
            }
            Thread.sleep(ROUND);
            running.set(false);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted = Arrays.stream(latencies).flatMapToLong(LongStream::of).sorted().toArray();
        return "%2d callers %6.0f keeps/s  p50 %6.2f ms  p99 %6.2f ms  processor %.3f + %.3f ms each"
                .formatted(
                        callers,
                        sorted.length / seconds,
                        at(sorted, 0.5),
                        at(sorted, 0.99),
                        each(own().minus(ownBefore), sorted),
                        each(database().minus(databaseBefore), sorted));
    }

    private static double each(Duration processor, long[] kept) {
        return processor.toNanos() / 1e6 / kept.length;
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Duration database() {
        return server.children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static ProcessHandle server(ADatabase database) {
        int session = database.client().sql("SELECT pg_backend_pid()").query(Integer.class).single();
        return ProcessHandle.of(session).flatMap(ProcessHandle::parent).orElseThrow();
    }

    private long[] keepWhile(AtomicBoolean running) {
        LongStream.Builder latencies = LongStream.builder();
        while (running.get()) {
            RawSubmission submission =
                    ASubmission.bySchool().withOriginal(ORIGINAL).build();
            long start = System.nanoTime();
            IntakeOutcome outcome = intake.keep(submission, null);
            latencies.add(System.nanoTime() - start);
            if (!(outcome instanceof IntakeOutcome.Kept)) {
                throw new IllegalStateException("not kept: " + outcome);
            }
        }
        return latencies.build().toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }
}
