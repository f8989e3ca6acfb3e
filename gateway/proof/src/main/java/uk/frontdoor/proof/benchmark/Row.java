package uk.frontdoor.proof.benchmark;

import java.util.List;

/** One line of the table: the medians of one contender at one number of clients. */
record Row(
        String contender,
        int clients,
        double perSecond,
        double p50,
        double p99,
        double cpuMillis) {

    static Row of(String contender, int clients, List<Measurement> all) {
        List<Measurement> own = all.stream()
                .filter(one -> one.contender().equals(contender) && one.clients() == clients)
                .toList();
        return new Row(
                contender,
                clients,
                Median.of(own, one -> one.load().perSecond()),
                Median.of(own, one -> one.load().latencies().millis(0.50)),
                Median.of(own, one -> one.load().latencies().millis(0.99)),
                Median.of(own, Measurement::cpuMillisPerMessage));
    }
}
