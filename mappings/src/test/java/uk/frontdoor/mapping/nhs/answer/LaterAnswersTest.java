package uk.frontdoor.mapping.nhs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.NhsReceiver;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.answer.LaterAnswer.Course;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.message.Receiver;
import uk.frontdoor.mapping.nhs.reading.Bounds;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

class LaterAnswersTest {
    private static final SubmissionId ID = SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");
    private static final UUID ANSWER = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0002");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** The service the valid message names as its source. */
    private static final NhsReceiver SENDER = new NhsReceiver(
            new Receiver(Set.of("2000011111"), Set.of()),
            ShippedSeverities.load(), Bounds.standard(), FhirContext.forR4Cached());

    @ParameterizedTest
    @EnumSource(Course.class)
    void isAReferralResponseTheSenderCanTake(Course course) {
        Verdict verdict = taken(answer(ReferralMessage.valid(), course, true));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Accepted.class, accepted ->
                assertThat(accepted.outcome()).isInstanceOf(WorkflowOutcome.ReferralResponse.class));
    }

    @Test
    void isAnInterimResponseToAValidationRequest() {
        assertThat(outcome(answer(validation(), Course.TAKEN_ON, true)))
                .isInstanceOf(WorkflowOutcome.InterimResponse.class);
        assertThat(outcome(answer(validation(), Course.DECLINED, true)))
                .isInstanceOf(WorkflowOutcome.RejectedResponse.class);
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void isValidFhir(Course course) {
        assertThat(BaseValidation.errors(MAPPER.writeValueAsBytes(answer(ReferralMessage.valid(), course, true))))
                .isEmpty();
    }

    @Test
    void answersTheFirstMessageByItsIdAndNamesBothCaseNumbers() {
        ReferralMessage sent = ReferralMessage.valid();
        JsonNode header = answer(sent, Course.TAKEN_ON, true).path("entry").path(0).path("resource");

        assertThat(header.path("response").path("identifier").asString()).isEqualTo(sent.root().path("id").asString());
        assertThat(header.path("destination").path(0).path("endpoint").asString())
                .isEqualTo("https://fhir.nhs.uk/Id/dos-service-id|2000011111");
        assertThat(header.path("source").path("endpoint").asString())
                .isEqualTo("https://fhir.nhs.uk/Id/dos-service-id|2000099999");
        String all = answer(sent, Course.TAKEN_ON, true).toString();
        assertThat(all)
                .contains(CaseReference.of(ID).value())
                .contains(sent.resource("Encounter").path("identifier").path(0).path("value").asString());
    }

    @Test
    void goesByTheIdsTheSenderWasAnsweredWith() {
        JsonNode first = MAPPER.readTree(new AcceptedAnswers(new ResourceWriter(FhirContext.forR4Cached()))
                .write((Verdict.Accepted) ReferralMessage.valid().judge(),
                        new AcceptedAnswers.Kept(ID, CaseReference.of(ID), ReferralMessage.NOW),
                        new AcceptedAnswers.Exchange(ReferralMessage.valid().json(), Format.JSON, Format.JSON)));
        List<String> given = new ArrayList<>();
        first.path("entry").forEach(entry -> given.add(entry.path("resource").path("id").asString()));

        for (JsonNode entry : answer(ReferralMessage.valid(), Course.TAKEN_ON, true).path("entry")) {
            if (Set.of("ServiceRequest", "Patient", "Encounter")
                    .contains(entry.path("resource").path("resourceType").asString())) {
                assertThat(given).contains(entry.path("resource").path("id").asString());
            }
        }
    }

    @Test
    void saysNothingAboutAnybody() {
        ReferralMessage sent = ReferralMessage.valid();
        String all = answer(sent, Course.DECLINED, true).toString();
        List<String> personal = new ArrayList<>();
        for (JsonNode entry : sent.root().path("entry")) {
            String type = entry.path("resource").path("resourceType").asString();
            if (!Set.of("MessageHeader", "ServiceRequest", "Encounter", "Organization", "HealthcareService").contains(type)) {
                collect(entry.path("resource"), personal);
            }
        }
        collect(sent.resource("ServiceRequest").path("note"), personal);
        collect(sent.resource("ServiceRequest").path("reasonCode"), personal);

        assertThat(personal).hasSizeGreaterThan(50);
        assertThat(all).doesNotContain(personal);
    }

    @Test
    void isAnUpdateWhenAnAnswerWentBefore() {
        ObjectNode later = answer(ReferralMessage.valid(), Course.TAKEN_ON, false);

        assertThat(later.path("entry").path(0).path("resource").path("reason").toString()).contains("update");
        assertThat(outcome(later)).isInstanceOf(WorkflowOutcome.ReferralResponse.class);
    }

    @Test
    void answersAMessageThatSaidAsLittleAsItMay() {
        ReferralMessage sent = ReferralMessage.valid().without("Patient", "Encounter");

        assertThat(outcome(answer(sent, Course.WAITING, true))).isInstanceOf(WorkflowOutcome.ReferralResponse.class);
    }

    /** Free words and values; codes, addresses and the times of sending and of the encounter belong to the standard. */
    private static void collect(JsonNode node, List<String> values) {
        if (node.isString()) {
            String text = node.stringValue();
            boolean standard = text.matches("https?://.*|urn:.*|[a-z-]+|2026-09-1[14].*|[A-Z]{2,3}")
                    || Set.of("Patient", "Practitioner", "PractitionerRole", "Other").contains(text);
            if (!standard && text.length() > 2) {
                values.add(text);
            }
        } else {
            node.forEach(item -> collect(item, values));
        }
    }

    private static ReferralMessage validation() {
        return ReferralMessage.valid().change("ServiceRequest", request -> ((ObjectNode)
                        request.path("category").path(0).path("coding").path(0))
                .put("code", "validation"));
    }

    private static ObjectNode answer(ReferralMessage sent, Course course, boolean first) {
        return LaterAnswers.of(MessageBundle.of(sent.root()), new LaterAnswer(
                ANSWER, ID, course, "No further action is taken on this referral.", "Family Help Front Door",
                ReferralMessage.NOW, Instant.parse("2026-09-14T11:00:00Z"), first));
    }

    private static WorkflowOutcome outcome(ObjectNode answer) {
        return ((Verdict.Accepted) taken(answer)).outcome();
    }

    private static Verdict taken(ObjectNode answer) {
        return SENDER.judge(MAPPER.writeValueAsBytes(answer), Format.JSON, ReferralMessage.NOW);
    }
}
