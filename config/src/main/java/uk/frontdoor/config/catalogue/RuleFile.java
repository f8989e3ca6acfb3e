package uk.frontdoor.config.catalogue;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;

/** Lines of cells between upright strokes, with as many cells as the first line has. */
final class RuleFile {
    private RuleFile() {}

    static List<List<String>> rows(String resource) {
        ResourceFile file = new ResourceFile(resource);
        Faults faults = new Faults();
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = file.lines();
        int columns = cells(lines.getFirst()).size();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() == columns) {
                rows.add(cells);
            } else {
                faults.add(file.name(), columns + " cells (expected) in the row of " + cells.getFirst());
            }
        }
        faults.throwIfAny();
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1));
    }
}
