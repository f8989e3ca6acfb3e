package uk.frontdoor.proof.benchmark;

import java.nio.file.Path;
import java.util.List;

/** Everything side by side in one run; prints one table. Arguments: mode, packaged gateway, folder to work in. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Plan plan = Plan.of(arguments[0]);
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        try (Contenders contenders = new Contenders(folder)) {
            List<Measurement> m = new Rounds(contenders.all(), plan, 1).run();
            for (Measurement x : m) {
                System.out.printf("%s %d %.0f/s p50 %.2f p99 %.2f cpu %.3f ref %d broken %d%n", x.contender(), x.clients(), x.load().perSecond(), x.load().latencies().millis(0.5), x.load().latencies().millis(0.99), x.cpuMillisPerMessage(), x.load().refused(), x.load().broken());
            }
        }
    }
}
