package uk.frontdoor.mapping.school;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.ColumnMap;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.reading.CsvPart;

/** Reads the rows of one referral from an imported CSV. */
public final class SchoolCsvMapper implements Mapper {
    public static final int MOST_ROWS = 20_000;

    private static final ColumnMap COLUMNS = ColumnMap.load(SchoolCsvMapper.class, "columns.csv");

    /** Cuts a whole file: rows with the same value in the column {@code referral} are one referral. */
    public static CsvFile file() {
        return new CsvFile(COLUMNS, "referral", MOST_ROWS);
    }

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return CsvPart.read(submission, COLUMNS, cells -> Senders.lay(submission, cells));
    }
}
