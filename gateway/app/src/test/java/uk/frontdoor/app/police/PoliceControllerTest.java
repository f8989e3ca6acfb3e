package uk.frontdoor.app.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;

class PoliceControllerTest {
    private static final String PATH = "/api/police/notices";
    private static final ApiFace FACE = new ApiFace(face -> new PoliceController(face.reception, face.settings));
    static final String NOTICE =
            """
            {"data": {"type": "incident", "attributes": {"incidentDescription": "Shouting", "x-childConcern": {"present": true}},
                      "relationships": {"submission": {"data": [{"id": "s", "type": "submission"}]}}},
             "included": [{"id": "s", "type": "submission", "attributes": {"forceIdentifier": "99", "submissionId": "NP-1"}}]}
            """;

    @BeforeEach
    void start() {
        FACE.intake.forget();
        FACE.as(ApiFace.agency("northfell-police", AgencyKind.POLICE, "6"));
    }

    @Test
    void keepsANoticeUnderForceAndReference() {
        MockHttpServletResponse answer = FACE.post(PATH).json(NOTICE);

        assertThat(answer.getStatus()).isEqualTo(201);
        RawSubmission kept = FACE.intake.kept().getFirst();
        assertThat(kept.requestKey().key()).isEqualTo("notice:99:NP-1");
        assertThat(kept.channel()).isEqualTo(Channel.POLICE_JSON);
        assertThat(reference(answer)).isEqualTo(kept.reference().value());
    }

    @Test
    void keepsWhichOfTheForcesSystemsSentANoticeAndWhatChangesIt() {
        FACE.as(new AgencyPrincipal(ApiFace.agency("northfell-police", AgencyKind.POLICE, "6"), "northfell-records"));

        FACE.post(PATH).json(NOTICE);
        FACE.post(PATH).json(NOTICE.replace("Shouting", "Injury seen"));

        assertThat(FACE.intake.kept())
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept.envelope()).containsEntry("system", "northfell-records"));
    }

    @Test
    void answersARepeatWithTheFirstReference() {
        MockHttpServletResponse first = FACE.post(PATH).json(NOTICE);
        MockHttpServletResponse again = FACE.post(PATH).json(NOTICE);

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(reference(again)).isEqualTo(reference(first));
    }

    @Test
    void keepsOtherContentUnderTheSameReferenceAsANewVersion() {
        MockHttpServletResponse first = FACE.post(PATH).json(NOTICE);
        String changed = NOTICE.replace("Shouting", "Injury seen");

        MockHttpServletResponse update = FACE.post(PATH).json(changed);
        MockHttpServletResponse again = FACE.post(PATH).json(changed);

        assertThat(update.getStatus()).isEqualTo(201);
        assertThat(json(update).path("updates").stringValue()).isEqualTo(reference(first));
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(reference(again)).isEqualTo(reference(update));
        assertThat(FACE.intake.kept()).hasSize(2);
        assertThat(FACE.intake.kept().getLast().envelope())
                .containsEntry("updates", FACE.intake.kept().getFirst().id().toString());
    }

    @Test
    void refusesANoticeNobodyCouldAskAbout() throws Exception {
        MockHttpServletResponse answer = FACE.post(PATH).json(NOTICE.replace("submissionId", "colour"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("REQUIRED").doesNotContain("NP-1");
    }

    @Test
    void refusesWhatIsNotStrictJson() {
        assertThat(FACE.post(PATH).json("{\"data\": {}, \"data\": {}}").getStatus()).isEqualTo(400);
        assertThat(FACE.intake.kept()).isEmpty();
    }

    @Test
    void refusesASchool() {
        FACE.as(ApiFace.agency("testfell-primary", AgencyKind.SCHOOL, "2A", Channel.SCHOOL_JSON));

        assertThat(FACE.post(PATH).json(NOTICE).getStatus()).isEqualTo(403);
    }

    @Test
    void neverSaysKeptBeforeItIs() {
        FACE.intake.goAway();

        assertThat(FACE.post(PATH).json(NOTICE).getStatus()).isEqualTo(503);
    }

    private static String reference(MockHttpServletResponse answer) {
        return json(answer).path("reference").stringValue();
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
