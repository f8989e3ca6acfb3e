package uk.frontdoor.mapping.nhs.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.reading.Format;

class HeaderReaderTest {

    private static final HeaderReader READER = new HeaderReader(ShippedSeverities.load(), Set.of("2000099999"));

    @Test
    void readsTheHeadersOfAMessage() {
        assertThat(read(valid(), null, RequestKind.MESSAGE)).isInstanceOfSatisfying(HeaderReading.Readable.class, ok -> {
            assertThat(ok.headers().requestId()).hasToString("0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0001");
            assertThat(ok.headers().caller().targetService()).isEqualTo("2000099999");
            assertThat(ok.headers().caller().organisationCode()).isEqualTo("RTF");
            assertThat(ok.headers().caller().software()).isEqualTo("Synthetic Child Record");
            assertThat(ok.headers().bodyFormat()).isEqualTo(Format.JSON);
            assertThat(ok.headers().answerFormat()).isEqualTo(Format.JSON);
            assertThat(ok.remarks()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "X-Request-Id, HEADER_REQUEST_ID_MISSING, 400, required",
        "X-Correlation-Id, HEADER_CORRELATION_ID_MISSING, 400, required",
        "NHSD-Target-Identifier, HEADER_TARGET_MISSING, 400, required",
        "NHSD-End-User-Organisation, HEADER_ORGANISATION_MISSING, 400, required",
        "NHSD-Requesting-Software, HEADER_SOFTWARE_MISSING, 400, required",
        "Accept, HEADER_ACCEPT_MISSING, 400, required",
        "Content-Type, HEADER_CONTENT_TYPE, 415, not-supported"
    })
    void refusesWithout(String header, FindingCode code, int status, String issueType) {
        Map<String, String> headers = valid();
        headers.remove(header);

        assertThat(refusals(headers)).containsExactly(code);
        assertThat(code.error().status()).isEqualTo(status);
        assertThat(code.error().issueType()).isEqualTo(issueType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "X-Request-Id~xxxxxxxxxxxxxxxxx~HEADER_REQUEST_ID_NOT_UUID~400",
        "X-Request-Id~1-1-1-1-1~HEADER_REQUEST_ID_NOT_UUID~400",
        "X-Correlation-Id~yyyyyyyy~HEADER_CORRELATION_ID_NOT_UUID~400",
        "NHSD-Target-Identifier~%%%~HEADER_TARGET_UNREADABLE~400",
        "NHSD-Target-Identifier~bm90IGpzb24=~HEADER_TARGET_UNREADABLE~400",
        "NHSD-Target-Identifier~e30=~HEADER_TARGET_SYSTEM~400",
        "Accept~text/html;version=1.0.0~HEADER_ACCEPT_UNREADABLE~406",
        "Accept~application/fhir+json~HEADER_ACCEPT_WITHOUT_VERSION~406",
        "Accept~application/fhir+json; version=9.0.0~HEADER_ACCEPT_VERSION_UNSUPPORTED~406",
        "Content-Type~application/xml~HEADER_CONTENT_TYPE~415",
        "Content-Type~application/json~HEADER_CONTENT_TYPE~415",
        "Content-Type~application/fhir+json; charset=ISO-8859-1~HEADER_CHARSET~415"
    })
    void refuses(String header, String value, FindingCode code, int status) {
        Map<String, String> headers = valid();
        headers.put(header, value);

        assertThat(refusals(headers)).containsExactly(code);
        assertThat(code.error().status()).isEqualTo(status);
    }

    @Test
    void refusesATargetThatIsAnotherService() {
        Map<String, String> headers = valid();
        headers.put("NHSD-Target-Identifier",
                base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"1\"}"));

        assertThat(refusals(headers)).containsExactly(FindingCode.HEADER_TARGET_UNEXPECTED);
    }

    @Test
    void readsTheConformanceKitsSoftwareHeader() {
        Map<String, String> headers = valid();
        headers.put("NHSD-Requesting-Software", base64("{\"resourceType\": \"Device\", \"deviceName\":"
                + " {\"name\": \"Kit\", \"type\": \"Manufacturer name\"}, \"version\": {\"value\": \"1.0.0\"}}"));

        assertThat(((HeaderReading.Readable) read(headers, null, RequestKind.MESSAGE)).headers().caller().software())
                .isEqualTo("Kit");
    }

    @Test
    void takesUnreadableOrganisationAndSoftwareWithARemark() {
        Map<String, String> headers = valid();
        headers.put("NHSD-Requesting-Software", "!!");
        headers.put("NHSD-End-User-Organisation", "!!");

        assertThat(((HeaderReading.Readable) read(headers, null, RequestKind.MESSAGE)).remarks())
                .extracting(Finding::code)
                .containsExactly(FindingCode.HEADER_ORGANISATION_UNREADABLE, FindingCode.HEADER_SOFTWARE_UNREADABLE);
    }

    @Test
    void needsNothingButTheIdsForMetadata() {
        Map<String, String> headers = valid();
        headers.keySet().removeIf(name -> !name.endsWith("-Id"));

        assertThat(read(headers, null, RequestKind.METADATA)).isInstanceOf(HeaderReading.Readable.class);

        headers.remove("X-Request-Id");
        assertThat(read(headers, null, RequestKind.METADATA)).isInstanceOf(HeaderReading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "application/fhir+xml, application/fhir+json; version=1.0.0, XML",
        "application/fhir xml, application/fhir+json; version=1.0.0, XML",
        "json, application/fhir+xml; version=1.0.0, JSON",
        "xml, , XML"
    })
    void letsTheFormatParameterOverrideAccept(String parameter, String accept, Format format) {
        Map<String, String> headers = valid();
        headers.remove("Accept");
        if (accept != null) {
            headers.put("Accept", accept);
        }

        assertThat(((HeaderReading.Readable) read(headers, parameter, RequestKind.METADATA)).headers().answerFormat())
                .isEqualTo(format);
    }

    @Test
    void answersARefusalInTheFormatThatWasAskedFor() {
        Map<String, String> headers = valid();
        headers.put("Accept", "application/fhir+xml; version=1.0.0");
        headers.remove("X-Request-Id");

        assertThat(((HeaderReading.Refused) read(headers, null, RequestKind.MESSAGE)).answerFormat())
                .isEqualTo(Format.XML);
    }

    @Test
    void readsNamesInAnyCaseAndXmlBodies() {
        Map<String, String> headers = valid();
        headers.put("x-request-ID", headers.remove("X-Request-Id"));
        headers.put("Content-Type", "application/fhir+xml;charset=UTF-8");

        assertThat(((HeaderReading.Readable) read(headers, null, RequestKind.MESSAGE)).headers().bodyFormat())
                .isEqualTo(Format.XML);
    }

    private static List<FindingCode> refusals(Map<String, String> headers) {
        return ((HeaderReading.Refused) read(headers, null, RequestKind.MESSAGE)).reasons().stream()
                .map(Finding::code).toList();
    }

    private static HeaderReading read(Map<String, String> headers, String parameter, RequestKind kind) {
        return READER.read(headers, parameter, kind);
    }

    private static Map<String, String> valid() {
        var headers = new HashMap<String, String>();
        headers.put("X-Request-Id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0001");
        headers.put("X-Correlation-Id", "0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0002");
        headers.put("NHSD-Target-Identifier",
                base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}"));
        headers.put("NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\",\"identifier\":"
                + "[{\"system\":\"https://fhir.nhs.uk/Id/ods-organization-code\",\"value\":\"RTF\"}]}"));
        headers.put("NHSD-Requesting-Software", base64(
                "{\"resourceType\":\"Device\",\"deviceName\":[{\"name\":\"Synthetic Child Record\",\"type\":\"other\"}]}"));
        headers.put("Accept", "application/fhir+json; version=1.1.0");
        headers.put("Content-Type", "application/fhir+json");
        return headers;
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
