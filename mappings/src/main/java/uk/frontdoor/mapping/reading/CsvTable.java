package uk.frontdoor.mapping.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/**
 * A CSV text taken apart: header, rows, and for each row the very characters it was written in.
 *
 * <p>Cells are text and stay text: one that looks like a spreadsheet formula is never worked out.
 */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .get();

    private final List<String> header;
    private final String headerText;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<String> rowTexts = new ArrayList<>();

    private CsvTable(List<CSVRecord> records, String text) {
        this.header = records.getFirst().stream().map(CsvTable::columnName).toList();
        this.headerText = slice(records, 0, text);
        for (int index = 1; index < records.size(); index++) {
            if (records.get(index).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(records.get(index), index + 1));
                rowTexts.add(slice(records, index, text));
            }
        }
    }

    /** Throws {@link Unreadable} when quotes do not close or there is no header. */
    static CsvTable parse(String text) throws Unreadable {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<CSVRecord> records = new ArrayList<>();
            parser.forEach(records::add);
            if (records.isEmpty()) {
                throw new Unreadable(new Problem("row 1", FailureCode.REQUIRED));
            }
            return new CsvTable(records, text);
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable(new Problem("file", FailureCode.MALFORMED));
        }
    }

    List<String> header() {
        return header;
    }

    String headerText() {
        return headerText;
    }

    List<CsvRow> rows() {
        return rows;
    }

    String rowText(int index) {
        return rowTexts.get(index);
    }

    private CsvRow row(CSVRecord record, int number) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(record.size(), header.size()); column++) {
            cells.put(header.get(column), record.get(column));
        }
        return new CsvRow(number, record.size() == header.size(), cells);
    }

    private static String columnName(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static String slice(List<CSVRecord> records, int index, String text) {
        int from = (int) records.get(index).getCharacterPosition();
        int to = index + 1 < records.size() ? (int) records.get(index + 1).getCharacterPosition() : text.length();
        return text.substring(from, to);
    }

    /** The text is no CSV. Carries the place and never the text. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.code().sentence());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
