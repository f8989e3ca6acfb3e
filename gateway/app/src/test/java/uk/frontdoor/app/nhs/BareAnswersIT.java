package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.GatewayTest;

/** What the server, the firewall and the method check turn away before this face is asked. */
@GatewayTest
class BareAnswersIT {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET /FHIR/R4/ServiceRequest;x=1 HTTP/1.1, 400 REC_BAD_REQUEST invalid",
        "GET /FHIR/R4//ServiceRequest HTTP/1.1, 400 REC_BAD_REQUEST invalid",
        "GET /FHIR/R4/Service%2FRequest HTTP/1.1, 400 REC_BAD_REQUEST invalid",
        "GET /FHIR/R4/%ZZ HTTP/1.1, 400 REC_BAD_REQUEST invalid",
        "GET /FHIR/R4/../metadata HTTP/1.1, 400 REC_BAD_REQUEST invalid",
        "TRACE /FHIR/R4/metadata HTTP/1.1, 405 REC_METHOD_NOT_ALLOWED not-supported",
        "PROPFIND /FHIR/R4/metadata HTTP/1.1, 405 REC_METHOD_NOT_ALLOWED not-supported",
        "GET /FHIR/R4/metadata HTTP/9.9, 505 REC_NOT_IMPLEMENTED not-supported",
    })
    void answersInTheWordsOfTheStandardAndEchoesTheId(String requestLine, String answer) throws IOException {
        RawRequest turnedAway = RawRequest.send(port, requestLine);

        assertThat(issue(turnedAway)).isEqualTo(answer);
        assertThat(turnedAway.header("Content-Type")).hasValue("application/fhir+json");
        assertThat(turnedAway.header("X-Request-Id")).hasValue(RawRequest.REQUEST_ID);
    }

    @Test
    void answersABodyItCannotDelimit() throws IOException {
        String message = "POST /FHIR/R4/$process-message HTTP/1.1";

        assertThat(issue(RawRequest.send(port, message, "Transfer-Encoding: nonsense")))
                .isEqualTo("501 REC_NOT_IMPLEMENTED not-supported");
        assertThat(issue(RawRequest.send(port, message, "Content-Length: -5")))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
    }

    @Test
    void answersHeadersThatAreTooLong() throws IOException {
        RawRequest turnedAway = RawRequest.send(port, "GET /FHIR/R4/metadata HTTP/1.1", "X-Long: " + "a".repeat(9000));

        assertThat(turnedAway.status()).isEqualTo(400);
        assertThat(issue(turnedAway)).endsWith("REC_BAD_REQUEST invalid");
        assertThat(turnedAway.header("X-Request-Id")).hasValue(RawRequest.REQUEST_ID);
    }

    @Test
    void answersInXmlWhoAsksForXml() throws IOException {
        RawRequest turnedAway = RawRequest.send(
                port, "GET /FHIR/R4//metadata HTTP/1.1", "Accept: application/fhir+xml; version=1.0.0");

        assertThat(turnedAway.header("Content-Type")).hasValue("application/fhir+xml");
        assertThat(turnedAway.body()).startsWith("<OperationOutcome");
    }

    @Test
    void takesAnUnencodedBarInASearch() throws IOException {
        RawRequest answer = RawRequest.send(
                port, "GET /FHIR/R4/MessageDefinition?context=http://fhir.nhs.uk/Id/dos-service-id|1 HTTP/1.1");

        assertThat(issue(answer)).isEqualTo("401 REC_UNAUTHORIZED security");
    }

    @Test
    void leavesOtherFacesToTheirOwn() throws IOException {
        RawRequest turnedAway = RawRequest.send(port, "GET /api//referrals HTTP/1.1");

        assertThat(turnedAway.body()).doesNotContain("OperationOutcome");
    }

    private static String issue(RawRequest answer) {
        JsonNode issue = JsonMapper.shared().readTree(answer.body()).path("issue").path(0);
        return answer.status() + " "
                + issue.path("details").path("coding").path(0).path("code").asString("") + " "
                + issue.path("code").asString("");
    }
}
