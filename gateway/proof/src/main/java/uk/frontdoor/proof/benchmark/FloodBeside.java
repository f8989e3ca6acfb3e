package uk.frontdoor.proof.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.frontdoor.proof.gateway.Demonstration;
import uk.frontdoor.proof.gateway.Gateway;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.gateway.NhsCall;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.Load;
import uk.frontdoor.proof.load.LoadResult;
import uk.frontdoor.proof.message.Messages;
import uk.frontdoor.proof.message.Person;

/**
 * How long a trust waits for its answer while a school sends one and the same referral again and again under new keys, as
 * quickly as it is answered, and how long when nobody does: turn by turn on one gateway. What piles up behind the answers is
 * thrown away after each turn, as in the rest of the benchmark.
 */
final class FloodBeside {
    /** The school's connections; none of them is the trust by itself. */
    private static final List<Integer> FLOODERS = List.of(0, 1, 16);

    private static final int ROUNDS = 4;
    private static final long SEED = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofSeconds(6);

    private final Gateway gateway;
    private final PrintStream out;
    private final HttpCall trust = NhsCall.writtenAt(Instant.now());
    private final HttpCall school = repeats();

    /** One window. */
    private record Turn(int flooders, LoadResult trust, double floodPerSecond) {}

    private FloodBeside(Gateway gateway, PrintStream out) {
        this.gateway = gateway;
        this.out = out;
    }

    static void measure(Path jar, Path folder, PrintStream out) throws Exception {
        try (Gateway gateway = Gateway.start(Jvm.run(jar), folder.resolve("flood"), GatewayPorts.free(), List.of())) {
            gateway.awaitReady();
            new FloodBeside(gateway, out).run();
        }
    }

    private void run() throws InterruptedException, IOException, SQLException {
        Warmth warmth = new Warmth(gateway.program().tree(), WARM_UP);
        do {
            turn(FLOODERS.getLast());
        } while (!warmth.isReached());
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int flooders : FLOODERS) {
                turns.add(turn(flooders));
            }
        }
        out.printf("%n%-12s %12s %10s %10s %10s%n", "flooders", "trust/s", "p50 ms", "p99 ms", "repeats/s");
        FLOODERS.forEach(flooders -> line(flooders, turns));
    }

    private void line(int flooders, List<Turn> all) {
        List<Turn> own = all.stream().filter(turn -> turn.flooders() == flooders).toList();
        out.printf(
                "%-12d %12.0f %10.2f %10.2f %10.0f%n",
                flooders,
                Median.of(own, turn -> turn.trust().perSecond()),
                Median.of(own, turn -> turn.trust().latencies().millis(0.5)),
                Median.of(own, turn -> turn.trust().latencies().millis(0.99)),
                Median.of(own, Turn::floodPerSecond));
    }

    private Turn turn(int flooders) throws InterruptedException, IOException, SQLException {
        double flood;
        LoadResult answered;
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<LoadResult> repeats = flooders == 0 ? null : beside.submit(() -> load(school, flooders));
            answered = load(trust, 1);
            flood = repeats == null ? 0 : joined(repeats).perSecond();
        }
        Turn turn = new Turn(flooders, answered, flood);
        if (!answered.isSound()) {
            throw new IllegalStateException("not answered as it should be; see " + gateway.program().log());
        }
        Backlog.discard(gateway);
        Rest.of(gateway.program().tree());
        out.printf(
                "  %2d flooders: %5.0f/s of the trust, p50 %5.2f ms, p99 %6.2f ms; %5.0f repeats/s%n",
                flooders,
                answered.perSecond(),
                answered.latencies().millis(0.5),
                answered.latencies().millis(0.99),
                flood);
        return turn;
    }

    private LoadResult load(HttpCall call, int clients) throws InterruptedException {
        return new Load(gateway.ports().http(), call, clients, SEED).run(SETTLE, WINDOW, () -> {}, () -> {});
    }

    private static LoadResult joined(Future<LoadResult> repeats) throws InterruptedException {
        try {
            return repeats.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the flood failed", failed.getCause());
        }
    }

    /** The same child and the same words, with an id and a key of its own each time. */
    private static HttpCall repeats() {
        Map<String, String> child = new Person(SEED, 1).values();
        return HttpCall.post(
                "/api/referrals",
                List.of(
                        "X-Api-Key: " + Demonstration.SCHOOL_KEY,
                        "Content-Type: application/json",
                        "Idempotency-Key: {{request}}"),
                Messages.text(
                        "school-referral.json",
                        Map.of(
                                "family", child.getOrDefault("family", ""),
                                "born", child.getOrDefault("born", ""),
                                "word", child.getOrDefault("word", ""))));
    }
}
