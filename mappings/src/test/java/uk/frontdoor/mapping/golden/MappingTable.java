package uk.frontdoor.mapping.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of a mapping document: source, target, rule, constant. */
final class MappingTable {
    private MappingTable() {}

    static List<String> targets(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[2].strip().replace("`", ""))
                .toList();
    }
}
