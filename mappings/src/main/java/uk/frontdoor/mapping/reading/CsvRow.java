package uk.frontdoor.mapping.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row under its header.
 *
 * @param number as a spreadsheet shows it: the header is row 1
 * @param complete it has exactly as many cells as the header
 */
public record CsvRow(int number, boolean complete, Map<String, String> cells) {
    public CsvRow {
        cells = Map.copyOf(cells);
    }

    public @Nullable String cell(String column) {
        String value = cells.get(column);
        return value == null || value.isBlank() ? null : value;
    }

    public String place(String column) {
        return "row " + number + ", column " + column;
    }

    @Override
    public String toString() {
        return "CsvRow[" + number + "]";
    }
}
