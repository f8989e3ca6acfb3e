package uk.frontdoor.proof.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** One line of {@code entries.txt}. */
record Entry(
        long number,
        Instant at,
        String kind,
        String submission,
        String actor,
        byte[] hash,
        SortedMap<String, String> details) {
    private static final int DETAILS_FROM = 6;

    /** @throws RuntimeException of several kinds when the line is not an entry */
    static Entry read(String line) {
        String[] parts = line.split("\t", -1);
        SortedMap<String, String> details = new TreeMap<>();
        for (int index = DETAILS_FROM; index < parts.length; index++) {
            String[] detail = parts[index].split("=", 2);
            details.put(decoded(detail[0]), decoded(detail[1]));
        }
        return new Entry(
                Long.parseLong(parts[0]),
                Instant.parse(parts[1]),
                parts[2],
                parts[3],
                decoded(parts[4]),
                HexFormat.of().parseHex(parts[5]),
                details);
    }

    String detail(String name) {
        return details.getOrDefault(name, "");
    }

    /** The hash this entry must have behind the one before it. */
    byte[] hashAfter(byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(number);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            text(out, kind);
            text(out, submission);
            text(out, actor);
            out.writeInt(details.size());
            for (var detail : details.entrySet()) {
                text(out, detail.getKey());
                text(out, detail.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Hash.of(bytes.toByteArray());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
