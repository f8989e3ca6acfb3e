package uk.frontdoor.mapping.nhs.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The severity table as it is shipped, read from the module that owns it. */
public final class ShippedSeverities {

    private static final Path TABLE = Path.of("..", "config", "src", "main", "resources", "uk", "frontdoor", "config",
            "nhs-severity.csv");

    private ShippedSeverities() {
    }

    public static Severities load() {
        return Severities.of(rows());
    }

    static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        try {
            for (String line : Files.readAllLines(TABLE)) {
                if (!line.startsWith("#") && !line.startsWith("code,")) {
                    String[] cells = line.split(",", 3);
                    rows.put(cells[0], cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
