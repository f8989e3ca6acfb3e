package uk.frontdoor.mapping.police;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.ColumnMap;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.reading.CsvPart;

/** Reads the rows of one police notice from a CSV drop. */
public final class PoliceCsvMapper implements Mapper {
    private static final int MOST_ROWS = 20_000;
    private static final ColumnMap COLUMNS = ColumnMap.load(PoliceCsvMapper.class, "columns.csv");

    /** Cuts a whole file: rows with the same police reference are one notice. */
    public static CsvFile file() {
        return new CsvFile(COLUMNS, "police_reference", MOST_ROWS);
    }

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return KnownUnreadable.in(submission)
                .orElseGet(() -> CsvPart.read(submission, COLUMNS, cells -> {
                    cells.constant("kind", ReferralKind.POLICE_NOTICE.name());
                    cells.constant("referrer.sourceCode", PoliceSender.SOURCE_CODE);
                }));
    }
}
