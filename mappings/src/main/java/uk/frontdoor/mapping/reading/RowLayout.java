package uk.frontdoor.mapping.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Lays the rows of one referral out as cells.
 *
 * <p>What belongs to the whole referral may stand in one of its rows or in all. Where rows contradict one another a
 * person decides.
 */
final class RowLayout {
    private final ColumnMap columns;
    private final Cells cells;
    private final Notes notes;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    RowLayout(ColumnMap columns, Cells cells, Notes notes) {
        this.columns = columns;
        this.cells = cells;
        this.notes = notes;
    }

    void lay(List<CsvRow> rows) {
        for (int index = 0; index < rows.size(); index++) {
            CsvRow row = rows.get(index);
            if (!row.complete()) {
                notes.block("row " + row.number(), FailureCode.CARDINALITY);
            }
            cells.entry("children", index);
            for (ColumnMap.Column column : columns.all()) {
                if (column.mapped() && column.ofTheRow()) {
                    lay(column, row, index);
                }
            }
        }
        columns.all().stream()
                .filter(column -> column.mapped() && !column.ofTheRow())
                .forEach(column -> layOnce(column, rows));
    }

    private void layOnce(ColumnMap.Column column, List<CsvRow> rows) {
        CsvRow first = null;
        for (int index = 0; index < rows.size(); index++) {
            CsvRow row = rows.get(index);
            String value = row.cell(column.name());
            if (value == null) {
                continue;
            }
            if (first == null) {
                first = row;
                lay(column, row, index);
            } else if (!value.strip().equals(stripped(first, column))) {
                notes.block(row.place(column.name()), FailureCode.INVARIANT);
            }
        }
    }

    private static @Nullable String stripped(CsvRow row, ColumnMap.Column column) {
        String value = row.cell(column.name());
        return value == null ? null : value.strip();
    }

    private void lay(ColumnMap.Column column, CsvRow row, int child) {
        String value = row.cell(column.name());
        if (value == null) {
            return;
        }
        String place = row.place(column.name());
        String[] values = column.many() ? value.split(";") : new String[] {value};
        for (int split = 0; split < values.length; split++) {
            if (!values[split].isBlank()) {
                lay(column, target(column.codes(), values[split]), place, new int[] {child, split});
            }
        }
    }

    /** A code table may say that a code means nothing: no. */
    private void lay(ColumnMap.Column column, @Nullable String value, String place, int[] childAndSplit) {
        if (value != null && !value.isBlank()) {
            String path = indexed(column.path(), childAndSplit[0], childAndSplit[1]);
            cells.put(path, value, place);
            layBeside(column, path, place, childAndSplit[0]);
        }
    }

    private static @Nullable String target(@Nullable CodeTable codes, String value) {
        return codes == null ? value : codes.orAsSent(value);
    }

    private void layBeside(ColumnMap.Column column, String path, String place, int child) {
        String entry = path.substring(0, path.lastIndexOf(']') + 1);
        column.and()
                .forEach((field, value) -> cells.put(
                        entry + "." + field, value.equals("@child") ? "c" + (child + 1) : value, place));
    }

    /** Turns every bracket into the next free number of its list, the same bracket always into the same number. */
    private String indexed(String path, int child, int split) {
        StringBuilder done = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', from)) {
            int close = path.indexOf(']', open);
            done.append(path, from, open);
            String tag = path.substring(open + 1, close);
            done.append('[').append(index(done.toString(), tag, child, split)).append(']');
            from = close + 1;
        }
        return done.append(path.substring(from)).toString();
    }

    private int index(String list, String tag, int child, int split) {
        if (tag.equals("#")) {
            return child;
        }
        String entry = list + "[" + tag.replace("#", "#" + child + " ").replace("*", "*" + split);
        return indexes.computeIfAbsent(entry, unused -> next.merge(list, 1, Integer::sum) - 1);
    }
}
