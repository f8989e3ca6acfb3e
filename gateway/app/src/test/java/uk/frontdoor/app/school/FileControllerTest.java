package uk.frontdoor.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;

class FileControllerTest {
    private static final String ROWS = "/api/referrals:import";
    private static final String PUPILS = "/api/transfer-files";
    private static final ApiFace FACE = new ApiFace(face -> new FileController(face.reception, face.settings));
    private static final Agency SCHOOL = ApiFace.agency("testfell-primary", AgencyKind.SCHOOL, "2A");
    private static final String HEADER = "referral,kind,child_given_name,date_of_birth,concern_seen\r\n";
    private static final String GOOD = ",REQUEST_FOR_HELP,Lucy,2016-03-01,Row %d\r\n";
    private static final String BAD = ",REQUEST_FOR_HELP,Ben,2016-03-01,Shouting, and worse\r\n";

    @BeforeEach
    void start() {
        FACE.intake.forget();
        FACE.as(SCHOOL);
    }

    @Test
    void keepsWhichOfTheSchoolsSystemsSentIt() {
        FACE.as(new AgencyPrincipal(SCHOOL, "testfell-mis"));

        importing(HEADER + GOOD.formatted(1));

        assertThat(FACE.intake.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.sender()).isEqualTo(SCHOOL.id());
            assertThat(kept.envelope()).containsEntry("system", "testfell-mis");
        });
    }

    @Test
    void keepsEveryRowAndReportsOnEach() {
        MockHttpServletResponse answer = importing(HEADER + GOOD.formatted(1) + BAD);

        JsonNode report = ReferralControllerTest.json(answer);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(report.path("kept").intValue()).isEqualTo(2);
        assertThat(report.path("needKeying").intValue()).isEqualTo(1);
        assertThat(outcomes(report)).containsExactly("[2] KEPT", "[3] NEEDS_KEYING");
        assertThat(report.path("referrals").path(1).path("errors").path(0).path("field").stringValue())
                .isEqualTo("row 3");
        assertThat(FACE.intake.kept())
                .extracting(kept -> new String(kept.original(), StandardCharsets.UTF_8))
                .containsExactly(HEADER + GOOD.formatted(1), HEADER + BAD);
    }

    @Test
    void keepsTenThousandRowsWithOneBadOne() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 0; row < 10_000; row++) {
            file.append(row == 4_321 ? BAD : GOOD.formatted(row));
        }

        JsonNode report = ReferralControllerTest.json(importing(file.toString()));

        assertThat(report.path("kept").intValue()).isEqualTo(10_000);
        assertThat(report.path("needKeying").intValue()).isEqualTo(1);
        assertThat(FACE.intake.kept()).hasSize(10_000);
    }

    @Test
    void addsOnlyTheRowThatWasPutRightWhenTheFileComesAgain() {
        importing(HEADER + GOOD.formatted(1) + BAD);

        JsonNode report = ReferralControllerTest.json(
                importing(HEADER + GOOD.formatted(1) + BAD.replace("Shouting, and worse", "Shouting and worse")));

        assertThat(outcomes(report)).containsExactly("[2] REPEATED", "[3] KEPT");
        assertThat(FACE.intake.kept()).hasSize(3);
    }

    @Test
    void keepsIdenticalRowsOfOneFileOnce() {
        JsonNode report = ReferralControllerTest.json(importing(HEADER + GOOD.formatted(1) + GOOD.formatted(1)));

        assertThat(outcomes(report)).containsExactly("[2] KEPT", "[3] REPEATED");
        assertThat(FACE.intake.kept()).hasSize(1);
    }

    @Test
    void keepsTheWayBackToTheFile() {
        importing(HEADER + "R1,REQUEST_FOR_HELP,Lucy,,Sad\r\nR2,REQUEST_FOR_HELP,Ben,,Sad\r\nR1,,Jack,,\r\n");

        RawSubmission family = FACE.intake.kept().getFirst();
        assertThat(family.channel()).isEqualTo(Channel.SCHOOL_CSV);
        assertThat(family.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(family.envelope()).containsEntry("rows", "2,4").containsKey("fileDigest");
    }

    @Test
    void refusesAFileThatCannotBeReadAsAWholeAndKeepsNothingOfIt() {
        MockHttpServletResponse answer = importing("kind,post_code\r\nREQUEST_FOR_HELP,LA9 4DL\r\n");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(ReferralControllerTest.errors(answer)).containsExactly("column post_code UNKNOWN_FIELD");
        assertThat(FACE.intake.kept()).isEmpty();
        assertThat(FACE.intake.refused()).hasSize(1);
    }

    @Test
    void keepsNothingWhenItCannotKeepEverything() {
        FACE.intake.goAway();

        assertThat(importing(HEADER + GOOD.formatted(1)).getStatus()).isEqualTo(503);
        assertThat(FACE.intake.kept()).isEmpty();
    }

    @Test
    void refusesOtherMediaTypesAndTooMuch() {
        assertThat(FACE.post(ROWS).send("application/json", new byte[] {'a'}).getStatus()).isEqualTo(415);
        assertThat(FACE.post(ROWS)
                        .sendOfUnknownLength("text/csv", new byte[(int) ApiFace.FILE.toBytes() + 1])
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void keepsOnePreFillForEachPupil() {
        MockHttpServletResponse answer = transferring(
                "<CTfile><CTFpupilData><Pupil><Surname>A</Surname></Pupil><Pupil><Surname>B</Surname></Pupil></CTFpupilData></CTfile>");

        assertThat(outcomes(ReferralControllerTest.json(answer))).containsExactly("[1] KEPT", "[2] KEPT");
        assertThat(FACE.intake.kept())
                .extracting(RawSubmission::channel)
                .containsOnly(Channel.SCHOOL_TRANSFER_FILE)
                .hasSize(2);
    }

    @Test
    void refusesADocumentType() {
        MockHttpServletResponse answer = transferring("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]><CTfile>&b;</CTfile>");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(ReferralControllerTest.errors(answer)).containsExactly("document type FORBIDDEN_CONSTRUCT");
    }

    private static MockHttpServletResponse importing(String file) {
        return FACE.post(ROWS).send("text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletResponse transferring(String file) {
        return FACE.post(PUPILS).send("application/xml", file.getBytes(StandardCharsets.UTF_8));
    }

    private static java.util.List<String> outcomes(JsonNode report) {
        Stream<JsonNode> pieces = report.path("referrals").valueStream();
        return pieces.map(piece -> piece.path("rows") + " " + piece.path("outcome").stringValue()).toList();
    }
}
