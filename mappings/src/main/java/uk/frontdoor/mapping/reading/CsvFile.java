package uk.frontdoor.mapping.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/**
 * Cuts a CSV file into one piece for each referral: the header, and the rows that belong together, in the characters
 * they were written in.
 *
 * <p>A file that cannot be read as a whole is refused as a whole: its rows cannot be told apart with certainty.
 */
public final class CsvFile {
    private static final int MOST_COLUMNS = 200;

    private final ColumnMap columns;
    private final String groupColumn;
    private final int mostRows;

    public CsvFile(ColumnMap columns, String groupColumn, int mostRows) {
        this.columns = columns;
        this.groupColumn = groupColumn;
        this.mostRows = mostRows;
    }

    /** What cutting led to. */
    public sealed interface Reading {
        record Readable(List<FilePart> parts) implements Reading {
            public Readable {
                parts = List.copyOf(parts);
            }
        }

        record Unreadable(List<Problem> problems) implements Reading {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }

    public Reading read(byte[] file) {
        Optional<SourceText> source = SourceText.of(file);
        if (source.isEmpty()) {
            return unreadable("file", FailureCode.WRONG_CHARSET);
        }
        try {
            CsvTable table = CsvTable.parse(source.get().text());
            List<Problem> problems = problems(table);
            return problems.isEmpty()
                    ? new Reading.Readable(parts(table, source.get()))
                    : new Reading.Unreadable(problems);
        } catch (CsvTable.Unreadable e) {
            return new Reading.Unreadable(List.of(e.problem()));
        }
    }

    private List<Problem> problems(CsvTable table) {
        List<Problem> problems = new ArrayList<>(headerProblems(table.header()));
        if (table.rows().isEmpty()) {
            problems.add(new Problem("row 2", FailureCode.REQUIRED));
        }
        if (table.rows().size() > mostRows) {
            problems.add(new Problem("file", FailureCode.TOO_LARGE));
        }
        if (FilePart.repeatsTooMuch(table.headerText().length(), table.rows().size())) {
            problems.add(new Problem("row 1", FailureCode.TOO_LARGE));
        }
        return problems;
    }

    private List<Problem> headerProblems(List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            return List.of(new Problem("row 1", FailureCode.TOO_LARGE));
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index);
            String place = "column " + (name.matches("[a-z][a-z0-9_]{0,49}") ? name : String.valueOf(index + 1));
            if (!columns.names().contains(name)) {
                problems.add(new Problem(place, FailureCode.UNKNOWN_FIELD));
            } else if (!seen.add(name)) {
                problems.add(new Problem(place, FailureCode.DUPLICATE_KEY));
            }
        }
        columns.required().stream()
                .filter(required -> !header.contains(required))
                .forEach(missing -> problems.add(new Problem("column " + missing, FailureCode.REQUIRED)));
        return problems;
    }

    private List<FilePart> parts(CsvTable table, SourceText source) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int index = 0; index < table.rows().size(); index++) {
            String group = group(table.rows().get(index));
            String key = group == null ? "row " + index : "group " + group;
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(index);
        }
        return groups.values().stream()
                .map(indexes -> part(indexes, table, source))
                .toList();
    }

    /** The cells of an incomplete row may have shifted: it stands alone. */
    private @Nullable String group(CsvRow row) {
        String group = row.complete() ? row.cell(groupColumn) : null;
        return group == null ? null : group.strip();
    }

    private FilePart part(List<Integer> indexes, CsvTable table, SourceText source) {
        String text = Stream.concat(Stream.of(table.headerText()), indexes.stream().map(table::rowText))
                .collect(Collectors.joining());
        return new FilePart(
                group(table.rows().get(indexes.getFirst())),
                indexes.stream().map(index -> table.rows().get(index).number()).toList(),
                "text/csv; charset=" + source.charset().name().toLowerCase(Locale.ROOT),
                text.getBytes(source.charset()));
    }

    private static Reading unreadable(String field, FailureCode code) {
        return new Reading.Unreadable(List.of(new Problem(field, code)));
    }
}
