package uk.frontdoor.mapping.nhs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.reading.Format;

class OperationOutcomesTest {

    private static final OperationOutcomes OUTCOMES =
            new OperationOutcomes(new ResourceWriter(FhirContext.forR4Cached()));

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, 400, REC_BAD_REQUEST, required", "VALUE, 400, REC_BAD_REQUEST, value",
        "INVALID, 400, REC_BAD_REQUEST, invalid", "INVARIANT, 400, REC_BAD_REQUEST, invariant",
        "NOT_SUPPORTED, 400, REC_BAD_REQUEST, not-supported", "UNAUTHORIZED, 401, REC_UNAUTHORIZED, forbidden",
        "UNAUTHENTICATED, 401, REC_UNAUTHORIZED, security", "NOT_FOUND, 404, REC_NOT_FOUND, not-found",
        "METHOD_NOT_ALLOWED, 405, REC_METHOD_NOT_ALLOWED, not-supported",
        "NOT_ACCEPTABLE, 406, REC_NOT_ACCEPTABLE, processing", "TIMEOUT, 408, REC_TIMEOUT, timeout",
        "DUPLICATE, 409, REC_CONFLICT, duplicate", "CONFLICT, 409, REC_CONFLICT, conflict",
        "UNSUPPORTED_MEDIA_TYPE, 415, REC_UNSUPPORTED_MEDIA_TYPE, not-supported",
        "UNPROCESSABLE, 422, REC_UNPROCESSABLE_ENTITY, not-supported", "TOO_EARLY, 425, REC_TOO_EARLY, duplicate",
        "TOO_MANY_REQUESTS, 429, REC_TOO_MANY_REQUESTS, throttled", "SERVER_ERROR, 500, REC_SERVER_ERROR, exception",
        "NOT_STORED, 500, REC_SERVER_ERROR, no-store", "NOT_IMPLEMENTED, 501, REC_NOT_IMPLEMENTED, not-supported",
        "UNAVAILABLE, 503, REC_UNAVAILABLE, transient"
    })
    void carriesStatusCodeAndIssueType(NhsError error, int status, String code, String issueType) {
        var issue = JsonMapper.shared().readTree(OUTCOMES.of(error, "A sentence.", Format.JSON)).path("issue").path(0);

        assertThat(error.status()).isEqualTo(status);
        assertThat(issue.path("code").asString()).isEqualTo(issueType);
        assertThat(issue.path("details").path("coding").path(0).path("code").asString()).isEqualTo(code);
        assertThat(issue.path("details").path("coding").path(0).path("system").asString())
                .isEqualTo("https://fhir.nhs.uk/CodeSystem/http-error-codes");
    }

    @ParameterizedTest
    @EnumSource(NhsError.class)
    void isAValidOutcome(NhsError error) {
        assertThat(BaseValidation.errors(OUTCOMES.of(error, "A sentence.", Format.JSON))).isEmpty();
    }

    @Test
    void neverAnswers403BecauseTheProxyRewritesIt() {
        assertThat(NhsError.values()).noneMatch(error -> error.status() == 403);
    }

    @Test
    void listsEveryReasonWithItsPlace() {
        var outcome = JsonMapper.shared().readTree(OUTCOMES.of(List.of(
                new Finding(FindingCode.BUNDLE_VERSION_MISSING, "Bundle.meta.versionId"),
                new Finding(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, "Patient.surname")), Format.JSON));

        assertThat(outcome.path("issue")).hasSize(2);
        assertThat(outcome.path("issue").path(1).path("diagnostics").asString())
                .isEqualTo("FHIR R4 has no such element here. At: Patient.surname.");
        assertThat(outcome.path("meta").path("profile").path(0).asString())
                .isEqualTo("https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome");
    }

    @Test
    void writesXml() {
        var xml = new String(OUTCOMES.of(NhsError.NOT_FOUND, "A sentence.", Format.XML), StandardCharsets.UTF_8);

        assertThat(xml).startsWith("<OperationOutcome xmlns=\"http://hl7.org/fhir\">").contains("REC_NOT_FOUND");
    }
}
