package uk.frontdoor.mapping.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.FilePart;

class TransferFileTest {
    private static final String BEFORE =
            "<?xml version=\"1.0\"?>\n<CTfile><Header a='>'><CTFversion>25.0</CTFversion></Header><CTFpupilData>\n";
    private static final String AFTER = "\n</CTFpupilData></CTfile>\n";

    @Test
    void cutsOneFileForEachPupilWithTheSameHeader() {
        String grace = "<Pupil><Surname>Testwell</Surname><!-- </Pupil> --></Pupil>";
        String izzy = "<Pupil ><Forename><![CDATA[</Pupil>]]></Forename></Pupil >";
        String nobody = "<Pupil/>";

        List<FilePart> pupils = pupils((BEFORE + grace + "\n" + izzy + nobody + AFTER).getBytes(StandardCharsets.UTF_8));

        assertThat(pupils)
                .extracting(pupil -> new String(pupil.original(), StandardCharsets.UTF_8))
                .containsExactly(BEFORE + grace + AFTER, BEFORE + izzy + AFTER, BEFORE + nobody + AFTER);
        assertThat(pupils).extracting(FilePart::rows).containsExactly("1", "2", "3");
    }

    /** {@code <!-->} begins a comment and does not end it. */
    @Test
    void readsNoPupilThatACommentHides() {
        String hidden = "<!--><Pupil><Surname>Hidden</Surname></Pupil><!-->";
        String shown = "<Pupil><Surname>Testwell</Surname></Pupil>";

        assertThat(pupils((BEFORE + hidden + shown + AFTER).getBytes(StandardCharsets.UTF_8)))
                .extracting(pupil -> new String(pupil.original(), StandardCharsets.UTF_8))
                .containsExactly(BEFORE + hidden + shown + AFTER);
        assertThat(read(BEFORE + hidden + AFTER))
                .isEqualTo(unreadable("/CTfile/CTFpupilData/Pupil", FailureCode.CARDINALITY));
    }

    @Test
    void keepsTheBytesOfAFileWithOnePupilInItsDeclaredCharacterSet() {
        byte[] file = (BEFORE.replace("1.0\"?", "1.0\" encoding=\"ISO-8859-1\"?")
                        + "<Pupil><Forename>Zo\u00eb</Forename></Pupil>" + AFTER)
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(pupils(file)).singleElement().satisfies(pupil -> assertThat(pupil.original())
                .isEqualTo(file));
    }

    @Test
    void readsTheGoldenFiles() throws IOException {
        assertThat(pupils(Files.readAllBytes(Path.of("src/test/resources/transfer-file/two-pupils/in.xml"))))
                .hasSize(2);
    }

    @Test
    void refusesADocumentTypeAndBillionsOfLaughs() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><CTfile>&b;</CTfile>";

        assertThat(read(laughs)).isEqualTo(unreadable("document type", FailureCode.FORBIDDEN_CONSTRUCT));
        assertThat(read("<CTfile>&unknown;</CTfile>")).isInstanceOf(TransferFile.Reading.Unreadable.class);
    }

    @Test
    void refusesWhatIsNotATransferFile() {
        assertThat(read("<ATfile/>")).isEqualTo(unreadable("/ATfile", FailureCode.NOT_UNDERSTOOD));
        assertThat(read("<CTfile><CTFpupilData></CTfile>")).isEqualTo(unreadable("line 1", FailureCode.MALFORMED));
        assertThat(read("<CTfile/>trailing")).isEqualTo(unreadable("line 1", FailureCode.MALFORMED));
        assertThat(read("")).isInstanceOf(TransferFile.Reading.Unreadable.class);
        assertThat(read("<CTfile/>")).isEqualTo(unreadable("/CTfile/CTFpupilData/Pupil", FailureCode.CARDINALITY));
    }

    @Test
    @Timeout(60)
    void isNotHeldUpByManyElements() {
        String many = "<CTfile><CTFpupilData>" + "<a/>".repeat(300_000) + "<Pupil/></CTFpupilData></CTfile>";

        assertThat(read(many)).isInstanceOf(TransferFile.Reading.Readable.class);
        assertThat(read("<CTfile>" + "<a/>".repeat(600_000) + "</CTfile>"))
                .isEqualTo(unreadable("line 1", FailureCode.TOO_LARGE));
    }

    @Test
    void refusesDeepNesting() {
        String deep = "<CTfile>" + "<a>".repeat(50) + "</a>".repeat(50) + "</CTfile>";

        assertThat(read(deep)).isEqualTo(unreadable("line 1", FailureCode.TOO_DEEP));
    }

    @Test
    void refusesACharacterSetItDoesNotKnowAndBytesThatDoNotFit() {
        assertThat(read("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-GB\"?><CTfile/>"))
                .isEqualTo(unreadable("file", FailureCode.WRONG_CHARSET));
        assertThat(TransferFile.read("<CTfile>Zo\u00eb</CTfile>".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(unreadable("file", FailureCode.WRONG_CHARSET));
    }

    @Test
    void refusesADeclaredEncodingThatIsNoName() {
        assertThat(read("<?xml version=\"1.0\" encoding=\"u?><CTfile><CTFpupilData><Pupil a='\"?><CTfile>"
                        + "<CTFpupilData><Pupil/></CTFpupilData></CTfile>"))
                .isEqualTo(unreadable("line 1", FailureCode.MALFORMED));
    }

    /** Each of its pieces would repeat it: ten megabytes would become many gigabytes. */
    @Test
    void refusesAHeaderTooLongToBeRepeatedForEveryPupil() {
        assertThat(read(BEFORE + " ".repeat(100_000) + "<Pupil/>".repeat(2_000) + AFTER))
                .isEqualTo(unreadable("/CTfile", FailureCode.TOO_LARGE));
    }

    private static List<FilePart> pupils(byte[] file) {
        return switch (TransferFile.read(file)) {
            case TransferFile.Reading.Readable readable -> readable.pupils();
            case TransferFile.Reading.Unreadable unreadable -> throw new AssertionError(
                    unreadable.problems().toString());
        };
    }

    private static TransferFile.Reading read(String text) {
        return TransferFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TransferFile.Reading unreadable(String place, FailureCode code) {
        return new TransferFile.Reading.Unreadable(List.of(new Problem(place, code)));
    }
}
