package uk.frontdoor.mapping.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;

/** Reads one piece of a CSV file under a column map. */
public final class CsvPart {
    /** More children than one family has: the grouping column holds something else. */
    private static final int MOST_ROWS = 30;

    private CsvPart() {}

    /** Says what the columns cannot: the cells that hold for every row of the channel. */
    public interface Constants {
        void lay(Cells cells);
    }

    public static NormaliseOutcome read(RawSubmission submission, ColumnMap columns, Constants constants) {
        Optional<SourceText> source = SourceText.in(charset(submission), submission.original());
        if (source.isEmpty()) {
            return needsKeying("file", FailureCode.WRONG_CHARSET);
        }
        try {
            List<CsvRow> rows = numbered(CsvTable.parse(source.get().text()).rows(), submission);
            if (rows.size() > MOST_ROWS) {
                return needsKeying("row " + rows.getFirst().number(), FailureCode.CARDINALITY);
            }
            Notes notes = new Notes();
            Cells cells = new Cells();
            new RowLayout(columns, cells, notes).lay(rows);
            constants.lay(cells);
            return ReferralReader.read(submission, cells, notes);
        } catch (CsvTable.Unreadable e) {
            return new NormaliseOutcome.NeedsKeying(List.of(e.problem()));
        }
    }

    private static Charset charset(RawSubmission submission) {
        return submission.contentType().endsWith("charset=windows-1252")
                ? SourceText.WINDOWS_1252
                : StandardCharsets.UTF_8;
    }

    /** The numbers the rows had in the whole file. */
    private static List<CsvRow> numbered(List<CsvRow> rows, RawSubmission submission) {
        String numbers = submission.envelope().get(Envelope.ROWS);
        if (numbers == null) {
            return rows;
        }
        String[] each = numbers.split(",");
        List<CsvRow> numbered = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            CsvRow row = rows.get(index);
            int number = index < each.length ? Integer.parseInt(each[index]) : row.number();
            numbered.add(new CsvRow(number, row.complete(), row.cells()));
        }
        return numbered;
    }

    private static NormaliseOutcome needsKeying(String field, FailureCode code) {
        return new NormaliseOutcome.NeedsKeying(List.of(new Problem(field, code)));
    }
}
