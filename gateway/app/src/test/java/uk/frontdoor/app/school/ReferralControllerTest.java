package uk.frontdoor.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.mapping.school.ReferralCheck;
import uk.frontdoor.mapping.school.ReferralSchema;
import uk.frontdoor.mapping.school.SchoolJsonMapper;

class ReferralControllerTest {
    private static final String PATH = "/api/referrals";
    private static final ReferralCheck CHECK = new ReferralCheck(ReferralSchema.published());
    private static final ApiFace FACE = new ApiFace(face ->
            new ReferralController(CHECK, new SchoolJsonMapper(CHECK), face.reception, face.settings));
    private static final String REFERRAL =
            """
            {"kind": "SAFEGUARDING_CONCERN",
             "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
             "concern": {"facts": [{"text": "Seen alone at night.", "opinion": false, "firstHand": true}]}}
            """;

    @BeforeEach
    void start() {
        FACE.intake.forget();
        FACE.as(ApiFace.agency("testfell-primary", AgencyKind.SCHOOL, "2A"));
    }

    @Test
    void keepsTheBytesAndAnswersWithReferenceAndStatusLink() {
        MockHttpServletResponse answer = FACE.post(PATH).header("X-Correlation-Id", "c-1").json(REFERRAL);

        assertThat(answer.getStatus()).isEqualTo(201);
        RawSubmission kept = FACE.intake.kept().getFirst();
        assertThat(kept.original()).isEqualTo(REFERRAL.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.channel()).isEqualTo(Channel.SCHOOL_JSON);
        assertThat(kept.envelope()).isEqualTo(Map.of("sourceCode", "2A", "correlationId", "c-1", "system", "testfell-primary"));
        assertThat(json(answer).path("reference").stringValue()).isEqualTo(kept.reference().value());
        assertThat(answer.getHeader("Location"))
                .isEqualTo("/api/referrals/" + kept.reference() + "/status");
    }

    @Test
    void answersTheSameBytesWithTheFirstReferenceAndNoSecondEffect() {
        MockHttpServletResponse first = FACE.post(PATH).json(REFERRAL);
        MockHttpServletResponse again = FACE.post(PATH).json(REFERRAL);

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(json(again).path("reference")).isEqualTo(json(first).path("reference"));
        assertThat(FACE.intake.kept()).hasSize(1);
    }

    @Test
    void knowsARequestByItsIdempotencyKey() {
        FACE.post(PATH).header("Idempotency-Key", "k-1").json(REFERRAL);
        FACE.post(PATH).header("Idempotency-Key", "k-2").json(REFERRAL);

        assertThat(FACE.post(PATH).header("Idempotency-Key", "k-1").json(REFERRAL).getStatus()).isEqualTo(200);
        assertThat(FACE.intake.kept()).hasSize(2);
    }

    @Test
    void neverSwallowsAnotherReferralUnderAUsedKey() {
        FACE.post(PATH).header("Idempotency-Key", "k-1").json(REFERRAL);

        MockHttpServletResponse other =
                FACE.post(PATH).header("Idempotency-Key", "k-1").json(REFERRAL.replace("Effie", "Josh"));

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(errors(other)).containsExactly("Idempotency-Key REPEATED");
        assertThat(FACE.intake.kept()).hasSize(1);
    }

    @Test
    void keepsTheSameBytesOfTwoSendersApart() {
        FACE.post(PATH).json(REFERRAL);
        FACE.as(ApiFace.agency("lunemouth-high", AgencyKind.SCHOOL, "2A"));

        assertThat(FACE.post(PATH).json(REFERRAL).getStatus()).isEqualTo(201);
    }

    @Test
    void tellsWhatIsOddButUsable() {
        MockHttpServletResponse answer = FACE.post(PATH)
                .json(REFERRAL.replace("\"dateOfBirth\"", "\"upn\": \"A943300124017\", \"dateOfBirth\""));

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(json(answer).path("findings").path(0).path("field").stringValue()).isEqualTo("/children/0/upn");
        assertThat(json(answer).path("findings").path(0).path("code").stringValue()).isEqualTo("CHECK_DIGIT");
    }

    @Test
    void listsEveryErrorAtOnceAndNoValue() throws Exception {
        MockHttpServletResponse answer = FACE.post(PATH)
                .json(REFERRAL.replace("SAFEGUARDING_CONCERN", "EFFIE").replace("2015-02-03", "2031-02-03"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(errors(answer)).containsExactly("/children/0/dateOfBirth IMPOSSIBLE_DATE", "/kind UNKNOWN_CODE");
        assertThat(answer.getContentAsString()).doesNotContain("Effie", "EFFIE", "2031", "Smith");
        assertThat(FACE.intake.kept()).isEmpty();
        assertThat(FACE.intake.refused()).hasSize(1);
    }

    @Test
    void refusesWhatIsNotStrictJson() {
        assertThat(FACE.post(PATH).json("{\"kind\": 1, \"kind\": 2}").getStatus()).isEqualTo(400);
        assertThat(FACE.post(PATH).json("{\"a\":" + "[".repeat(99)).getStatus()).isEqualTo(400);
        assertThat(FACE.post(PATH).send("application/json", new byte[] {'{', (byte) 0xff, '}'}).getStatus())
                .isEqualTo(400);
        assertThat(FACE.post(PATH).json("").getStatus()).isEqualTo(400);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(errors(FACE.post(PATH).header("Idempotency-Key", "two words").json(REFERRAL)))
                .containsExactly("Idempotency-Key INVALID_FORMAT");
    }

    @Test
    void refusesOtherMediaTypesAndCharacterSets() {
        byte[] body = REFERRAL.getBytes(StandardCharsets.UTF_8);

        assertThat(FACE.post(PATH).send("text/plain", body).getStatus()).isEqualTo(415);
        assertThat(FACE.post(PATH).send("application/json; charset=utf-16", body).getStatus()).isEqualTo(415);
        assertThat(FACE.post(PATH).header("Content-Encoding", "gzip").json(REFERRAL).getStatus()).isEqualTo(415);
        assertThat(FACE.post(PATH).send("application/json; charset=UTF-8", body).getStatus()).isEqualTo(201);
    }

    @Test
    void refusesMoreThanTheLimitWhetherOrNotItsLengthIsSaid() {
        byte[] tooMuch = (REFERRAL + " ".repeat((int) ApiFace.MESSAGE.toBytes())).getBytes(StandardCharsets.UTF_8);

        assertThat(FACE.post(PATH).send("application/json", tooMuch).getStatus()).isEqualTo(413);
        assertThat(FACE.post(PATH).sendOfUnknownLength("application/json", tooMuch).getStatus()).isEqualTo(413);
        assertThat(FACE.intake.kept()).isEmpty();
    }

    @Test
    void refusesASenderThatMayNotUseTheChannel() {
        FACE.as(ApiFace.agency("northfell-police", AgencyKind.POLICE, "6", Channel.POLICE_JSON));

        assertThat(FACE.post(PATH).json(REFERRAL).getStatus()).isEqualTo(403);
    }

    @Test
    void asksTheSenderToComeAgainWhenNothingCanBeKept() {
        FACE.intake.goAway();

        assertThat(FACE.post(PATH).json(REFERRAL).getStatus()).isEqualTo(503);
    }

    @Test
    void asksTheSenderToComeAgainWhileTheSameIsBeingHandled() {
        FACE.intake.beHandlingTheSame();

        assertThat(FACE.post(PATH).json(REFERRAL).getStatus()).isEqualTo(409);
    }

    @Test
    void offersNoOtherMethod() {
        assertThat(FACE.get(PATH, PATH).send().getStatus()).isEqualTo(405);
    }

    static java.util.List<String> errors(MockHttpServletResponse answer) {
        return json(answer).path("errors").valueStream()
                .map(error -> error.path("field").stringValue() + " " + error.path("code").stringValue())
                .toList();
    }

    static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
