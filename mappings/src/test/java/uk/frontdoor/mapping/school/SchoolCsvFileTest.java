package uk.frontdoor.mapping.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.reading.FilePart;

class SchoolCsvFileTest {
    private static final String HEADER = "referral,kind,child_given_name,concern_seen\r\n";
    private static final CsvFile FILE = SchoolCsvMapper.file();

    @Test
    void cutsOnePieceForEachReferralInTheCharactersOfTheFile() {
        String first = "A,REQUEST_FOR_HELP,Lucy,\"Sad,\r\nand tired\"\r\n";
        String second = ",REQUEST_FOR_HELP,Ben,Toileting\r\n";
        String third = "A,,Jack,";

        List<FilePart> parts = parts(HEADER + first + "\r\n,,,\r\n" + second + third);

        assertThat(parts).extracting(FilePart::rows).containsExactly("2,6", "5");
        assertThat(parts)
                .extracting(part -> new String(part.original(), StandardCharsets.UTF_8))
                .containsExactly(HEADER + first + third, HEADER + second);
    }

    @Test
    void passesOverAByteOrderMarkAndTheCaseOfTheHeader() {
        assertThat(parts("\ufeffKind,Child given name,CONCERN-SEEN\nREQUEST_FOR_HELP,Lucy,Sad\n"))
                .singleElement()
                .satisfies(part -> assertThat(part.contentType()).isEqualTo("text/csv; charset=utf-8"));
    }

    @Test
    void keepsWindows1252InItsOwnBytes() {
        Charset windows = Charset.forName("windows-1252");
        byte[] file = (HEADER + ",REQUEST_FOR_HELP,Zo\u00eb,Sad \u2013 tired\r\n").getBytes(windows);

        assertThat(FILE.read(file)).isInstanceOfSatisfying(CsvFile.Reading.Readable.class, readable -> {
            assertThat(readable.parts().getFirst().contentType()).isEqualTo("text/csv; charset=windows-1252");
            assertThat(readable.parts().getFirst().original()).isEqualTo(file);
        });
    }

    @Test
    void refusesAFileInNeitherCharacterSet() {
        byte[] undefined = {'k', 'i', 'n', 'd', '\n', (byte) 0x81, (byte) 0x8d};

        assertThat(FILE.read(undefined)).isEqualTo(unreadable("file", FailureCode.WRONG_CHARSET));
        assertThat(FILE.read(HEADER.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(unreadable("file", FailureCode.WRONG_CHARSET));
    }

    @Test
    void refusesAFileWhoseQuotesDoNotClose() {
        assertThat(FILE.read(bytes(HEADER + "A,REQUEST_FOR_HELP,\"Lucy,Sad\r\nB,REQUEST_FOR_HELP,Ben,Sad\r\n")))
                .isEqualTo(unreadable("file", FailureCode.MALFORMED));
    }

    @Test
    void listsEveryProblemOfTheHeaderAtOnce() {
        assertThat(FILE.read(bytes("post_code,child_given_name,Child given name,07700 900123\n")))
                .isEqualTo(new CsvFile.Reading.Unreadable(List.of(
                        new Problem("column post_code", FailureCode.UNKNOWN_FIELD),
                        new Problem("column child_given_name", FailureCode.DUPLICATE_KEY),
                        new Problem("column 4", FailureCode.UNKNOWN_FIELD),
                        new Problem("column kind", FailureCode.REQUIRED),
                        new Problem("row 2", FailureCode.REQUIRED))));
    }

    @Test
    void cutsTenThousandRowsAndLeavesTheBadOneWithItsNeighboursWhole() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 0; row < 10_000; row++) {
            file.append(row == 4_321 ? ",REQUEST_FOR_HELP,Lucy,one,too many\r\n" : ",REQUEST_FOR_HELP,Lucy,Sad\r\n");
        }

        assertThat(parts(file.toString())).hasSize(10_000);
    }

    @Test
    void refusesMoreColumnsThanAnybodyCouldMean() {
        assertThat(FILE.read(bytes("a,".repeat(100_000) + "kind\nx\n")))
                .isEqualTo(unreadable("row 1", FailureCode.TOO_LARGE));
    }

    @Test
    void givesAFamilyOfHundredsToAPerson() {
        FilePart part = parts(HEADER + "1,REQUEST_FOR_HELP,Lucy,Sad\r\n".repeat(300)).getFirst();
        RawSubmission submission = new RawSubmission(
                AReferral.ID,
                Channel.SCHOOL_CSV,
                AgencyId.PUBLIC,
                AReferral.RECEIVED_AT,
                new RequestKey(AgencyId.PUBLIC, "k"),
                part.contentType(),
                Map.of(),
                part.original());

        assertThat(new SchoolCsvMapper().map(submission))
                .isEqualTo(new NormaliseOutcome.NeedsKeying(
                        List.of(new Problem("row 2", FailureCode.CARDINALITY))));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        String file = HEADER + ",REQUEST_FOR_HELP,Lucy,Sad\r\n".repeat(SchoolCsvMapper.MOST_ROWS + 1);

        assertThat(FILE.read(bytes(file))).isEqualTo(unreadable("file", FailureCode.TOO_LARGE));
    }

    /** Each of its pieces would repeat it: ten megabytes would become hundreds of gigabytes. */
    @Test
    void refusesAHeaderTooLongToBeRepeatedForEveryReferral() {
        String file = " ".repeat(100_000) + HEADER + ",REQUEST_FOR_HELP,Lucy,Sad\r\n".repeat(2_000);

        assertThat(FILE.read(bytes(file))).isEqualTo(unreadable("row 1", FailureCode.TOO_LARGE));
    }

    private static CsvFile.Reading unreadable(String field, FailureCode code) {
        return new CsvFile.Reading.Unreadable(List.of(new Problem(field, code)));
    }

    private static List<FilePart> parts(String file) {
        return switch (FILE.read(bytes(file))) {
            case CsvFile.Reading.Readable readable -> readable.parts();
            case CsvFile.Reading.Unreadable unreadable -> throw new AssertionError(unreadable.problems().toString());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
