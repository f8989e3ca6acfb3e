package uk.frontdoor.mapping.nhs.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;
import uk.frontdoor.mapping.nhs.reading.Format;

class AcceptedAnswersTest {

    private static final SubmissionId ID = SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");
    private static final AcceptedAnswers.Kept KEPT =
            new AcceptedAnswers.Kept(ID, CaseReference.of(ID), ReferralMessage.NOW);
    private static final AcceptedAnswers ANSWERS = new AcceptedAnswers(new ResourceWriter(FhirContext.forR4Cached()));

    @Test
    void givesEveryResourceAnIdAndTheRequestTheSubmissionsOwn() {
        JsonNode answer = answer(ReferralMessage.valid());

        assertThat(ids(answer)).hasSize(20).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(answer.path("entry").path(1).path("resource").path("id").asString()).isEqualTo(ID.toString());
    }

    @Test
    void overwritesIdsANewMessageWasSentWith() {
        var message = ReferralMessage.valid()
                .change("Patient", patient -> patient.put("id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999"))
                .change("ServiceRequest", request -> request.put("id", "__SERVICE_REQUEST_ID__"));

        assertThat(ids(answer(message)))
                .doesNotContain("0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999", "__SERVICE_REQUEST_ID__");
    }

    @Test
    void keepsIdsAnUpdateWasSentWith() {
        var message = ReferralMessage.valid().reason("update")
                .change("Patient", patient -> patient.put("id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999"))
                .change("ServiceRequest", request -> request.put("id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e8888"));

        assertThat(ids(answer(message)))
                .contains("0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e8888")
                .doesNotContain(ID.toString());
    }

    @Test
    void answersTheSameTwice() {
        assertThat(bytes(ReferralMessage.valid(), Format.JSON)).isEqualTo(bytes(ReferralMessage.valid(), Format.JSON));
    }

    @Test
    void keepsTheBundleAndAllThatWasSent() {
        var message = ReferralMessage.valid();
        var answer = (ObjectNode) answer(message);

        assertThat(answer.path("id")).isEqualTo(message.root().path("id"));
        var entries = (ArrayNode) answer.path("entry");
        entries.remove(entries.size() - 1);
        entries.forEach(entry -> ((ObjectNode) entry.path("resource")).remove("id"));
        assertThat(answer).isEqualTo(message.root());
    }

    @Test
    void addsAPlannedEncounterWithACaseNumberForPeople() {
        JsonNode encounter = answer(ReferralMessage.valid()).path("entry").path(19).path("resource");

        assertThat(encounter.path("status").asString()).isEqualTo("planned");
        assertThat(encounter.path("identifier").path(0).path("system").asString()).isEqualTo(FrontDoorCodes.CASE_NUMBER);
        assertThat(encounter.path("identifier").path(0).path("value").asString())
                .isEqualTo(CaseReference.of(ID).value());
        assertThat(encounter.path("meta").path("lastUpdated").asString()).isEqualTo("2026-09-14T09:30:00.0000000+00:00");
    }

    @Test
    void doesNotAddItAgainToAnUpdateThatBringsItBack() {
        JsonNode first = answer(ReferralMessage.valid());
        var update = ReferralMessage.valid().reason("update").with(bundle -> bundle.set("entry", first.path("entry")));
        update.reason("update");

        assertThat(answer(update).path("entry")).hasSize(20);
    }

    @Test
    void echoesACancellation() {
        var message = ReferralMessage.cancellation();

        assertThat(answer(message)).isEqualTo(message.root());
    }

    @Test
    void repeatsAllElseAsItWasWritten() {
        String oddly = " \"type\" :\n\"\\u006dessage\"\t";
        String sent = new String(ReferralMessage.valid().json(), UTF_8).replace("\"type\":\"message\"", oddly);

        String answer = new String(bytes(sent.getBytes(UTF_8), Format.JSON), UTF_8);

        assertThat(answer).contains(oddly);
        assertThat(withoutIds(answer)).startsWith(withoutIds(sent).replaceFirst("]}$", ",{"));
    }

    @Test
    void findsItsPlacesAmongLettersOfSeveralBytes() {
        var message = ReferralMessage.valid().change(
                "Patient", patient -> ((ObjectNode) patient.path("name").path(0)).put("family", "Zoë 👧 Łuków"));

        JsonNode answer = answer(message);

        assertThat(resource(answer, "Patient").path("name").path(0).path("family").asString()).isEqualTo("Zoë 👧 Łuków");
        assertThat(ids(answer)).isEqualTo(ids(answer(ReferralMessage.valid())));
    }

    @Test
    void changesNoIdButTheResourcesOwn() {
        var message = ReferralMessage.valid().change("Patient", patient -> {
            patient.put("id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999");
            patient.putArray("contained").addObject().put("resourceType", "Organization").put("id", "gp");
        });

        JsonNode patient = resource(answer(message), "Patient");

        assertThat(patient.path("id").asString()).isNotEqualTo("0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e9999").hasSize(36);
        assertThat(patient.path("contained").path(0).path("id").asString()).isEqualTo("gp");
    }

    @Test
    void answersAlikeInWhicheverFormatItCame() {
        byte[] json = ReferralMessage.valid().json();
        byte[] xml = new ResourceWriter(FhirContext.forR4Cached()).convert(json, Format.XML);
        var accepted = (Verdict.Accepted) ReferralMessage.RECEIVER.judge(xml, Format.XML, ReferralMessage.NOW);

        byte[] answer = ANSWERS.write(accepted, KEPT, new AcceptedAnswers.Exchange(xml, Format.XML, Format.JSON));

        assertThat(ids(JsonMapper.shared().readTree(answer))).isEqualTo(ids(answer(ReferralMessage.valid())));
    }

    @Test
    void isAValidBundleInBothFormats() {
        assertThat(BaseValidation.errors(bytes(ReferralMessage.valid(), Format.JSON))).isEmpty();
        assertThat(BaseValidation.errors(bytes(ReferralMessage.valid(), Format.XML))).isEmpty();
    }

    @Test
    void isAMessageThisReceiverWouldReadAgain() {
        byte[] xml = bytes(ReferralMessage.valid(), Format.XML);

        assertThat(ReferralMessage.RECEIVER.judge(xml, Format.XML, ReferralMessage.NOW).toString())
                .contains("DEFINITION_TOO_MANY").doesNotContain("STRUCTURE").doesNotContain("XML_");
    }

    private static List<String> ids(JsonNode answer) {
        var ids = new ArrayList<String>();
        answer.path("entry").forEach(entry -> ids.add(entry.path("resource").path("id").asString("")));
        return ids;
    }

    private static JsonNode answer(ReferralMessage message) {
        return JsonMapper.shared().readTree(bytes(message, Format.JSON));
    }

    private static JsonNode resource(JsonNode answer, String type) {
        for (JsonNode entry : answer.path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals(type)) {
                return entry.path("resource");
            }
        }
        throw new AssertionError("no " + type);
    }

    private static String withoutIds(String bundle) {
        return bundle.replaceAll("(\"resourceType\":\"[A-Za-z]+\"),\"id\":\"[0-9a-f-]{36}\"", "$1");
    }

    private static byte[] bytes(ReferralMessage message, Format format) {
        return bytes(message.json(), format);
    }

    private static byte[] bytes(byte[] sent, Format format) {
        var accepted = (Verdict.Accepted) ReferralMessage.RECEIVER.judge(sent, Format.JSON, ReferralMessage.NOW);
        return ANSWERS.write(accepted, KEPT, new AcceptedAnswers.Exchange(sent, Format.JSON, format));
    }
}
