package uk.frontdoor.proof.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one table, the ratios and the goals. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** As it goes, the warm-up included. */
    void measured(Measurement one) {
        out.printf("  %-34s %3d clients %6.0f/s, p99 %6.2f ms, %.3f ms CPU, %d refused%n",
                one.contender(),
                one.clients(),
                one.load().perSecond(),
                one.load().latencies().millis(0.99),
                one.cpuMillisPerMessage(),
                one.load().refused() + one.load().broken());
    }

    void accepting(List<Row> rows) {
        out.println();
        out.println("Accepting one message: medians of the rounds");
        out.printf("%-34s %7s %10s %9s %9s %12s%n",
                "", "clients", "messages/s", "p50 ms", "p99 ms", "CPU ms each");
        for (Row row : rows) {
            out.printf("%-34s %7d %10.0f %9.2f %9.2f %12.3f%n",
                    row.contender(),
                    row.clients(),
                    row.perSecond(),
                    row.p50(),
                    row.p99(),
                    row.cpuMillis());
        }
    }

    void ratios(List<Row> rows) {
        out.println();
        for (int clients : Plan.CLIENTS) {
            out.printf("at %2d clients: gateway = %.2f x plain = %.2f x ceiling%n",
                    clients,
                    perSecond(rows, Contenders.GATEWAY, clients) / perSecond(rows, Contenders.PLAIN, clients),
                    perSecond(rows, Contenders.GATEWAY, clients) / perSecond(rows, Contenders.CEILING, clients));
        }
    }

    void fullPath(FullPathResult result) {
        out.println();
        out.println("From submission through a person's decision to a sealed delivery in the recipient's inbox");
        out.printf("warmed up for %d s%n", result.warmUp().toSeconds());
        out.printf("%.0f deliveries/s over %d s; %.2f ms CPU each; alone, one takes %.0f ms (median), %.0f ms (worst)%n",
                result.perSecond(),
                result.window().toSeconds(),
                result.cpuMillis(),
                result.alone().millis(0.5),
                result.alone().millis(1));
    }

    void starts(Map<String, Double> seconds) {
        out.println();
        out.println("From starting the process to the first message accepted");
        seconds.forEach((what, found) -> out.printf("%-60s %6.1f s%n", what, found));
    }

    boolean goals(List<Goal> goals) {
        out.println();
        goals.forEach(goal -> out.println(goal.line()));
        return goals.stream().allMatch(Goal::reached);
    }

    static double perSecond(List<Row> rows, String contender, int clients) {
        return find(rows, contender, clients).perSecond();
    }

    static Row find(List<Row> rows, String contender, int clients) {
        return rows.stream()
                .filter(row -> row.contender().equals(contender) && row.clients() == clients)
                .findFirst()
                .orElseThrow();
    }

    static List<Row> rows(List<Measurement> measurements, List<Contender> contenders) {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : contenders) {
            for (int clients : Plan.CLIENTS) {
                rows.add(Row.of(contender.name(), clients, measurements));
            }
        }
        return rows;
    }
}
