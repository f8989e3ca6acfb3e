package uk.frontdoor.mapping.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.message.Receiver;
import uk.frontdoor.mapping.nhs.reading.Bounds;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** One thing broken at a time, against the shipped severity table. */
class BrokenMessageTest {

    @Test
    void acceptsTheValidReferralWithoutARemark() {
        assertThat(ReferralMessage.valid().judge()).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.outcome()).isEqualTo(new WorkflowOutcome.NewReferral("W01"));
            assertThat(accepted.remarks()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(FindingCode code, NhsError error, Consumer<ReferralMessage> breaking) {
        ReferralMessage message = ReferralMessage.valid();
        breaking.accept(message);

        assertThat(message.judge()).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.reasons()).extracting("code").contains(code);
            assertThat(code.error()).isEqualTo(error);
            assertThat(refused.error().status()).isEqualTo(error.status());
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                broken(FindingCode.BUNDLE_NOT_A_BUNDLE, NhsError.INVALID, m -> m.with(b -> b.put("resourceType", "Patient"))),
                broken(FindingCode.BUNDLE_NOT_A_MESSAGE, NhsError.INVARIANT, m -> m.with(b -> b.put("type", "batch"))),
                broken(FindingCode.BUNDLE_ID_MISSING, NhsError.REQUIRED, m -> m.with(b -> b.remove("id"))),
                broken(FindingCode.BUNDLE_ID_FORM, NhsError.VALUE, m -> m.with(b -> b.put("id", "not an id"))),
                broken(FindingCode.BUNDLE_VERSION_MISSING, NhsError.INVARIANT,
                        m -> m.with(b -> ((ObjectNode) b.path("meta")).remove("versionId"))),
                broken(FindingCode.BUNDLE_VERSION_UNREADABLE, NhsError.INVARIANT, m -> version(m, "newest")),
                broken(FindingCode.BUNDLE_VERSION_UNSUPPORTED, NhsError.UNPROCESSABLE, m -> version(m, "2.0.0")),
                broken(FindingCode.BUNDLE_HEADER_NOT_FIRST, NhsError.INVARIANT,
                        m -> m.with(b -> ((ArrayNode) b.path("entry")).add(((ArrayNode) b.path("entry")).remove(0)))),
                broken(FindingCode.BUNDLE_SECOND_HEADER, NhsError.INVARIANT,
                        m -> m.with(b -> ((ArrayNode) b.path("entry")).add(b.path("entry").path(0)))),
                broken(FindingCode.BUNDLE_FULL_URL_MISSING, NhsError.REQUIRED, m -> entry(m, 3).remove("fullUrl")),
                broken(FindingCode.BUNDLE_FULL_URL_NOT_UUID, NhsError.VALUE, m -> entry(m, 3).put("fullUrl", "urn:uuid:3")),
                broken(FindingCode.BUNDLE_FULL_URL_REPEATED, NhsError.INVARIANT,
                        m -> entry(m, 4).put("fullUrl", entry(m, 3).path("fullUrl").asString())),
                broken(FindingCode.BUNDLE_RESOURCE_MISSING, NhsError.REQUIRED, m -> entry(m, 4).remove("resource")),
                broken(FindingCode.REFERENCE_UNRESOLVED, NhsError.INVARIANT, m -> m.change("ServiceRequest",
                        r -> ((ObjectNode) r.path("requester")).put("reference",
                                "urn:uuid:00000000-0000-4000-8000-000000000000"))),
                broken(FindingCode.MESSAGE_EVENT_MISSING, NhsError.INVARIANT, m -> m.change("MessageHeader",
                        h -> ((ObjectNode) h.path("eventCoding")).put("system", "https://other.example"))),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT, m -> m.change("MessageHeader",
                        h -> ((ObjectNode) h.path("eventCoding")).put("code", "nonsense"))),
                broken(FindingCode.MESSAGE_REASON_MISSING, NhsError.INVARIANT, m -> m.change("MessageHeader",
                        h -> h.remove("reason"))),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT, m -> m.reason("nonsense")),
                broken(FindingCode.MESSAGE_DESTINATION_MISSING, NhsError.REQUIRED,
                        m -> destination(m).remove("endpoint")),
                broken(FindingCode.MESSAGE_DESTINATION_UNEXPECTED, NhsError.INVARIANT,
                        m -> destination(m).put("endpoint", "https://fhir.nhs.uk/Id/dos-service-id|31415")),
                broken(FindingCode.MESSAGE_RECEIVER_MISSING, NhsError.REQUIRED, m -> destination(m).remove("receiver")),
                broken(FindingCode.MESSAGE_SOURCE_MISSING, NhsError.REQUIRED,
                        m -> ((ObjectNode) m.resource("MessageHeader").path("source")).remove("endpoint")),
                broken(FindingCode.MESSAGE_SENDER_MISSING, NhsError.REQUIRED,
                        m -> m.change("MessageHeader", h -> h.remove("sender"))),
                broken(FindingCode.MESSAGE_FOCUS_MISSING, NhsError.REQUIRED,
                        m -> m.change("MessageHeader", h -> h.remove("focus"))),
                broken(FindingCode.DEFINITION_UNKNOWN, NhsError.NOT_SUPPORTED, m -> definition(m, "https://other.example/x")),
                broken(FindingCode.DEFINITION_DOES_NOT_FIT, NhsError.INVARIANT, m -> definition(m,
                        "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-validation")),
                broken(FindingCode.DEFINITION_TOO_FEW, NhsError.INVARIANT, m -> m.without("Consent")),
                broken(FindingCode.DEFINITION_TOO_MANY, NhsError.INVARIANT, m -> duplicate(m, "Encounter")),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT,
                        m -> m.change("CarePlan", c -> c.put("status", "active"))),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT,
                        m -> m.change("Encounter", c -> c.put("status", "cancelled"))),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT, m -> category(m, 0, "code", "nonsense")),
                broken(FindingCode.REQUEST_USE_CASE_MISSING, NhsError.INVARIANT,
                        m -> ((ArrayNode) m.resource("ServiceRequest").path("category").path(0).path("coding")).remove(1)),
                broken(FindingCode.REQUEST_USE_CASE_UNKNOWN, NhsError.INVARIANT, m -> category(m, 1, "code", "z9t9")),
                broken(FindingCode.REQUEST_INTENT, NhsError.INVARIANT,
                        m -> m.change("ServiceRequest", r -> r.put("intent", "order"))),
                broken(FindingCode.CONSENT_NOT_DIRECT_CARE, NhsError.INVARIANT, m -> m.change("Consent",
                        c -> ((ObjectNode) c.path("category").path(0).path("coding").path(0)).put("code", "NDRC"))),
                broken(FindingCode.PATIENT_CONTACT_RANK, NhsError.INVARIANT, m -> m.change("Patient",
                        p -> ((ArrayNode) p.path("contact")).remove(0))),
                broken(FindingCode.PATIENT_CONTACT_RANK, NhsError.INVARIANT, m -> m.change("Patient",
                        p -> ((ObjectNode) p.path("contact").path(1).path("extension").path(0)).put("valuePositiveInt", 1))),
                broken(FindingCode.PATIENT_NHS_NUMBER_UNVERIFIED, NhsError.INVARIANT, m -> status(m, "number-present-but-not-traced")),
                broken(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, NhsError.INVALID,
                        m -> m.change("Patient", p -> p.put("surname", "Testwell"))),
                broken(FindingCode.STRUCTURE_MISSING_ELEMENT, NhsError.REQUIRED,
                        m -> m.change("Flag", f -> f.remove("status"))),
                broken(FindingCode.WORKFLOW_BOOKING, NhsError.NOT_SUPPORTED, m -> m.change("MessageHeader",
                        h -> ((ObjectNode) h.path("eventCoding")).put("code", "booking-request"))),
                broken(FindingCode.WORKFLOW_UNKNOWN, NhsError.INVARIANT, m -> m.change("MessageHeader",
                        h -> ((ObjectNode) h.path("eventCoding")).put("code", "booking-response"))),
                broken(FindingCode.MESSAGE_RESPONSE_MISSING, NhsError.REQUIRED, m -> m.change("MessageHeader",
                        h -> ((ObjectNode) h.path("eventCoding")).put("code", "servicerequest-response"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remarked")
    void acceptsWithARemark(FindingCode code, Consumer<ReferralMessage> breaking) {
        ReferralMessage message = ReferralMessage.valid();
        breaking.accept(message);

        assertThat(message.remarks()).contains(code);
    }

    static Stream<Arguments> remarked() {
        return Stream.of(
                noted(FindingCode.PATIENT_NHS_NUMBER_CHECK_DIGIT, m -> number(m, "3478526985")),
                noted(FindingCode.PATIENT_NHS_NUMBER_FORMAT, m -> number(m, "99900")),
                noted(FindingCode.PATIENT_NHS_NUMBER_WITHOUT_STATUS,
                        m -> ((ObjectNode) m.resource("Patient").path("identifier").path(0)).remove("extension")),
                noted(FindingCode.PATIENT_WITHOUT_NHS_NUMBER, m -> m.change("Patient", p -> p.remove("identifier"))),
                noted(FindingCode.PATIENT_WITHOUT_NAME, m -> m.change("Patient", p -> p.remove("name"))),
                noted(FindingCode.PATIENT_NAME_NOT_OFFICIAL, m -> m.change("Patient",
                        p -> ((ObjectNode) p.path("name").path(0)).put("use", "usual"))),
                noted(FindingCode.PATIENT_NAME_INCOMPLETE, m -> m.change("Patient",
                        p -> ((ObjectNode) p.path("name").path(0)).remove("family"))),
                noted(FindingCode.PATIENT_WITHOUT_BIRTH_DATE, m -> m.change("Patient", p -> p.remove("birthDate"))),
                noted(FindingCode.PATIENT_WITHOUT_CONTACT, m -> m.change("Patient", p -> p.remove("contact"))),
                noted(FindingCode.PATIENT_TELECOM, m -> m.change("Patient",
                        p -> p.putArray("telecom").addObject().put("system", "phone").put("value", "07700 900123"))),
                noted(FindingCode.REQUEST_AUTHORED_ON_MISSING, m -> m.change("ServiceRequest", r -> r.remove("authoredOn"))),
                noted(FindingCode.REQUEST_USE_CASE_MISSING_IN_ALPHA, m -> {
                    version(m, "1.1.0-alpha");
                    ((ArrayNode) m.resource("ServiceRequest").path("category").path(0).path("coding")).remove(1);
                }),
                noted(FindingCode.CODING_WITHOUT_DISPLAY, m -> m.change("PractitionerRole",
                        r -> ((ObjectNode) r.path("code").path(0).path("coding").path(0)).remove("display"))),
                noted(FindingCode.FLAG_SAFEGUARDING_ENDED, m -> m.change("Flag",
                        f -> ((ObjectNode) f.path("period")).put("end", "2026-09-12T00:00:00Z"))),
                noted(FindingCode.FLAG_CATEGORY_UNKNOWN, m -> m.change("Flag",
                        f -> ((ObjectNode) f.path("category").path(0).path("coding").path(0)).put("code", "CV"))),
                noted(FindingCode.FLAG_WITHOUT_CATEGORY, m -> m.change("Flag", f -> f.remove("category"))),
                noted(FindingCode.MESSAGE_DESTINATION_SPELLING,
                        m -> destination(m).put("endpoint", "http://fhir.nhs.uk/id/dos-service-id|2000099999")),
                noted(FindingCode.MESSAGE_RECEIVER_UNIDENTIFIED, m -> receiver(m).remove("identifier")),
                noted(FindingCode.MESSAGE_SOURCE_UNREADABLE,
                        m -> ((ObjectNode) m.resource("MessageHeader").path("source")).put("endpoint", "https://x.example")),
                noted(FindingCode.DEFINITION_MISSING, m -> m.change("MessageHeader", h -> h.remove("definition"))),
                noted(FindingCode.DEFINITION_UNLISTED, m -> m.with(b -> {
                    ObjectNode added = ((ArrayNode) b.path("entry")).addObject()
                            .put("fullUrl", "urn:uuid:11111111-1111-4111-8111-111111111111");
                    added.putObject("resource").put("resourceType", "Basic").putObject("code").put("text", "extra");
                })),
                noted(FindingCode.REFERENCE_EXTERNAL, m -> m.change("ServiceRequest",
                        r -> ((ArrayNode) r.path("supportingInfo")).addObject()
                                .put("reference", "Appointment/3cac9cde-a262-42b3-bcf1-215ab79c3e37"))),
                noted(FindingCode.META_LAST_UPDATED_MISSING, m -> m.change("Flag",
                        f -> ((ObjectNode) f.path("meta")).remove("lastUpdated"))),
                noted(FindingCode.BUNDLE_TIMESTAMP_MISSING, m -> m.with(b -> b.remove("timestamp"))),
                noted(FindingCode.STRUCTURE_RESOURCE_ID, m -> m.change("Flag", f -> f.put("id", "__FLAG1_ID__"))));
    }

    @Test
    void takesTheVerificationStatusInEveryPublishedSpelling() {
        for (String code : List.of("number-present-and-verified", "01")) {
            ReferralMessage message = ReferralMessage.valid();
            status(message, code);
            assertThat(message.refusals()).isEmpty();
        }
    }

    @Test
    void takesAnotherConsentBesideDirectCareOnlyUnderOurOwnCategory() {
        assertThat(ReferralMessage.valid().refusals()).isEmpty();

        ReferralMessage foreign = ReferralMessage.valid().with(bundle -> {
            for (var entry : bundle.path("entry")) {
                var coding = entry.path("resource").path("category").path(0).path("coding").path(0);
                if (coding.path("system").asString("").endsWith("agreement-to-share")) {
                    ((ObjectNode) coding).put("system", "https://other.example");
                }
            }
        });
        assertThat(foreign.refusals()).containsExactly(FindingCode.CONSENT_NOT_DIRECT_CARE);
    }

    @Test
    void namesPlacesAndNeverValues() {
        ReferralMessage message = ReferralMessage.valid()
                .change("Patient", p -> p.put("birthDate", "Effie was born in spring"))
                .change("Patient", p -> p.put("Effie Testwell", "x"));

        assertThat(message.judge()).isInstanceOfSatisfying(Verdict.Refused.class, refused ->
                assertThat(refused.reasons().toString()).doesNotContain("Effie", "Testwell", "spring"));
    }

    @Test
    void refusesAReceiverThatIsAnotherOrganisation() {
        var receiver = new Receiver(Set.of("2000099999"), Set.of("XYZ"));
        var strict = new NhsReceiver(
                receiver, ShippedSeverities.load(), Bounds.standard(), FhirContext.forR4Cached());

        assertThat(strict.judge(ReferralMessage.valid().json(), Format.JSON, ReferralMessage.NOW)).isInstanceOfSatisfying(Verdict.Refused.class, refused ->
                assertThat(refused.reasons()).extracting("code")
                        .containsExactly(FindingCode.MESSAGE_RECEIVER_UNEXPECTED));
    }

    private static Arguments broken(FindingCode code, NhsError error, Consumer<ReferralMessage> breaking) {
        return arguments(code, error, breaking);
    }

    private static Arguments noted(FindingCode code, Consumer<ReferralMessage> breaking) {
        return arguments(code, breaking);
    }

    private static ObjectNode entry(ReferralMessage message, int index) {
        return (ObjectNode) message.root().path("entry").path(index);
    }

    private static ObjectNode destination(ReferralMessage message) {
        return (ObjectNode) message.resource("MessageHeader").path("destination").path(0);
    }

    private static ObjectNode receiver(ReferralMessage message) {
        String reference = destination(message).path("receiver").path("reference").asString();
        for (var entry : message.root().path("entry")) {
            if (entry.path("fullUrl").asString("").equals(reference)) {
                return (ObjectNode) entry.path("resource");
            }
        }
        throw new IllegalStateException("fixture has no receiver");
    }

    private static void version(ReferralMessage message, String version) {
        message.with(bundle -> ((ObjectNode) bundle.path("meta")).put("versionId", version));
    }

    private static void definition(ReferralMessage message, String url) {
        message.change("MessageHeader", header -> header.put("definition", url));
    }

    private static void category(ReferralMessage message, int coding, String name, String value) {
        ((ObjectNode) message.resource("ServiceRequest").path("category").path(0).path("coding").path(coding))
                .put(name, value);
    }

    private static void number(ReferralMessage message, String value) {
        ((ObjectNode) message.resource("Patient").path("identifier").path(0)).put("value", value);
    }

    private static void status(ReferralMessage message, String code) {
        ((ObjectNode) message.resource("Patient").path("identifier").path(0).path("extension").path(0)
                .path("valueCodeableConcept").path("coding").path(0)).put("code", code);
    }

    private static void duplicate(ReferralMessage message, String type) {
        message.with(bundle -> {
            var entries = (ArrayNode) bundle.path("entry");
            ObjectNode copy = entries.addObject().put("fullUrl", "urn:uuid:11111111-1111-4111-8111-111111111111");
            copy.set("resource", message.resource(type).deepCopy());
        });
    }
}
