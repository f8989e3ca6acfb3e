package uk.frontdoor.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows of the list as a CSV file that a spreadsheet reads as text and never as a formula. */
final class ListFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";
    private static final String[] HEADINGS = {
        "Reference", "What", "Area", "Urgency", "Clock", "Due", "Since", "From", "Who has it"
    };
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(HEADINGS)
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private ListFile() {}

    static byte[] of(List<WorkRow> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = FORMAT.print(text)) {
            for (WorkRow row : rows) {
                printer.printRecord(cells(row).map(ListFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(WorkRow row) {
        return Stream.of(
                row.reference(),
                row.kind(),
                row.area(),
                Words.of(row.urgency()),
                row.state().heading(),
                row.due(),
                row.since(),
                row.source(),
                row.holder() == null ? "" : row.holder());
    }

    /** An apostrophe before what a spreadsheet would take for the beginning of a formula. */
    static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
