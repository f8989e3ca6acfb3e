package uk.frontdoor.proof.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.machine.Folders;
import uk.frontdoor.proof.machine.Machine;

/**
 * Everything side by side in one run; prints one table. Arguments: {@code full} or {@code quick}, or {@code flood} for
 * {@link FloodBeside} alone; the packaged gateway; a folder to work in.
 */
public final class Benchmark {
    private static final long SEED = 1;
    private static final String PACKAGED_START = "packaged, on the data of an earlier run";
    private static final String PLAIN_START = "as installed (unpacked), on the same data";
    private static final String CACHED_START = "as installed, with its ahead-of-time cache, on the same data";

    private final Plan plan;
    private final Path gateway;
    private final Path folder;
    private final Report report = new Report(System.out);

    private Benchmark(Plan plan, Path gateway, Path folder) {
        this.plan = plan;
        this.gateway = gateway;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Folders.fresh(Path.of(arguments[2]).resolve("benchmark"));
        System.out.println("Benchmark, " + arguments[0] + ". " + Machine.describe());
        if (arguments[0].equals("flood")) {
            FloodBeside.measure(Path.of(arguments[1]).toRealPath(), folder, System.out);
            return;
        }
        boolean reached = new Benchmark(
                        Plan.of(arguments[0]), Path.of(arguments[1]).toRealPath(), folder)
                .run();
        System.out.println(reached ? "All goals reached." : "Not all goals reached.");
    }

    private boolean run() throws InterruptedException, IOException, GeneralSecurityException {
        List<Row> rows = accepting();
        report.accepting(rows);
        report.ratios(rows);
        FullPathResult path = FullPath.measure(plan, Jvm.run(gateway), folder.resolve("full-path"));
        report.fullPath(path);
        Map<String, Double> starts = starts();
        report.starts(starts);
        return report.goals(goals(rows, path, starts));
    }

    private List<Row> accepting() throws InterruptedException {
        try (Contenders contenders = new Contenders(gateway, folder)) {
            List<Contender> all = contenders.startAll();
            return Report.rows(new Rounds(all, plan, SEED, report::measured).run(), all);
        }
    }

    private Map<String, Double> starts() throws InterruptedException {
        StartUp startUp = new StartUp(gateway, folder.resolve("start"));
        Path data = folder.resolve("start").resolve("gateway");
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("packaged, on an empty folder", startUp.seconds(startUp.packaged(), data));
        startUp.train(data);
        List<Double> packaged = new ArrayList<>();
        List<Double> unpacked = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        for (int start = 0; start < plan.starts(); start++) {
            packaged.add(startUp.seconds(startUp.packaged(), data));
            unpacked.add(startUp.seconds(startUp.extracted(), data));
            cached.add(startUp.seconds(startUp.cached(), data));
        }
        seconds.put(PACKAGED_START, Median.of(packaged, Double::doubleValue));
        seconds.put(PLAIN_START, Median.of(unpacked, Double::doubleValue));
        seconds.put(CACHED_START, Median.of(cached, Double::doubleValue));
        return seconds;
    }

    private static List<Goal> goals(List<Row> rows, FullPathResult path, Map<String, Double> starts) {
        double accepted = Report.perSecond(rows, Contenders.GATEWAY, 64);
        return List.of(
                Goal.atLeast(
                        "gateway at 64 clients over the plain way:",
                        2.5,
                        accepted / Report.perSecond(rows, Contenders.PLAIN, 64),
                        " x"),
                Goal.atLeast(
                        "gateway at 64 clients over the ceiling:",
                        0.4,
                        accepted / Report.perSecond(rows, Contenders.CEILING, 64),
                        " x"),
                Goal.below(
                        "99 % of messages at 16 clients accepted in",
                        100,
                        Report.find(rows, Contenders.GATEWAY, 16).p99(),
                        " ms"),
                Goal.atLeast("sealed deliveries:", 150, path.perSecond(), " a second"),
                Goal.below("start to first accepted message", 15, starts.getOrDefault(PLAIN_START, 999.0), " s"),
                Goal.below("the same with a cache", 7, starts.getOrDefault(CACHED_START, 999.0), " s"));
    }

}
