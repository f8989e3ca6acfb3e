package uk.frontdoor.config.nhs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each finding about an NHS message leads to, as rows of code and severity.
 *
 * <p>The shipped table can be replaced by a file of the same form, to relax or tighten a rule without a release. Which
 * codes exist is the receiver's business: it refuses a table with unknown or missing codes at start.
 */
public final class NhsSeverities {

    private static final String SHIPPED = "/uk/frontdoor/config/nhs-severity.csv";
    private static final String HEADER = "code,severity,reason";

    private NhsSeverities() {}

    /** The shipped table. */
    public static Map<String, String> shipped() {
        try (InputStream in = NhsSeverities.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("resource " + SHIPPED + " is missing");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList(), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table that stands in for the shipped one. */
    public static Map<String, String> of(Path file) {
        try {
            return rows(Files.readAllLines(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> rows(List<String> lines, String name) {
        var rows = new LinkedHashMap<String, String>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
                String[] cells = line.split(",", 3);
                if (cells.length < 3 || rows.put(cells[0], cells[1]) != null) {
                    throw new IllegalArgumentException(
                            name + ", line " + number + ": expected code,severity,reason with each code once");
                }
            }
        }
        return Map.copyOf(rows);
    }
}
