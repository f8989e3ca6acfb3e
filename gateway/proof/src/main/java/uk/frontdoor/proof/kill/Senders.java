package uk.frontdoor.proof.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.gateway.Demonstration;
import uk.frontdoor.proof.gateway.NhsCall;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.message.Messages;
import uk.frontdoor.proof.message.Person;
import uk.frontdoor.proof.message.Template;

/** The senders' systems: the n-th thing they send, over every machine face, mostly the NHS's. */
final class Senders {
    private static final int ROWS = 3;

    private final long seed;
    private final HttpCall nhs = NhsCall.writtenAt(Instant.now());
    private final HttpCall school = HttpCall.post(
            "/api/referrals",
            List.of(
                    "X-Api-Key: " + Demonstration.SCHOOL_KEY,
                    "Content-Type: application/json",
                    "Idempotency-Key: {{request}}"),
            Messages.text("school-referral.json", Map.of()));
    private final HttpCall police = HttpCall.post(
            "/api/police/notices",
            List.of("X-Api-Key: " + Demonstration.POLICE_KEY, "Content-Type: application/json"),
            Messages.text("police-notice.json", Map.of()));

    Senders(long seed) {
        this.seed = seed;
    }

    Submitted message(long number) {
        return switch ((int) (number % 10)) {
            case 3, 7 -> single("school", school, number);
            case 5 -> single("police", police, number);
            case 9 -> rows(number);
            default -> single("nhs", nhs, number);
        };
    }

    private Submitted single(String channel, HttpCall call, long number) {
        Map<String, String> values = new Person(seed, number).values();
        return new Submitted(
                channel, call.bytes(values), List.of(StoreReader.sha256(call.bodyBytes(values))));
    }

    /** A file of several rows, each a referral of its own, kept as the header and its row. */
    private Submitted rows(long number) {
        String header = Messages.text("school-import-header.csv", Map.of());
        String row = Messages.text("school-import-row.csv", Map.of());
        StringBuilder file = new StringBuilder(header);
        List<String> originals = new ArrayList<>();
        for (int index = 0; index < ROWS; index++) {
            Map<String, String> values = new Person(seed ^ (index + 1), number).values();
            String filled = new String(Template.of(row, values).draft().fill(values), UTF_8);
            file.append(filled);
            originals.add(StoreReader.sha256((header + filled).getBytes(UTF_8)));
        }
        HttpCall call = HttpCall.post(
                "/api/referrals:import",
                List.of("X-Api-Key: " + Demonstration.SCHOOL_KEY, "Content-Type: text/csv; charset=utf-8"),
                file.toString());
        return new Submitted("school file", call.bytes(Map.of()), originals);
    }
}
