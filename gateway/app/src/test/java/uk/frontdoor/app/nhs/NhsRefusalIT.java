package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.GatewayTest;

/** What the NHS face refuses, each with the error of the standard. */
@GatewayTest
class NhsRefusalIT {
    private static final String TRUST = "demo-key-northfell-trust";
    private static final String SCHOOL = "demo-key-testfell-primary";

    @LocalServerPort
    private int port;

    @Test
    void refusesEachBadHeaderWithItsOwnError() throws Exception {
        byte[] body = AMessage.referral().json();

        assertThat(NhsSender.issue(trust().without("X-Request-Id").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().with("X-Request-Id", "xxxxxxxxxxxxxxxxx").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST value");
        assertThat(NhsSender.issue(trust().with("NHSD-Target-Identifier", "%%").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().with("Accept", "application/fhir+json; version=7.0.0").post(body)))
                .isEqualTo("406 REC_NOT_ACCEPTABLE processing");
        assertThat(NhsSender.issue(trust().with("Content-Type", "application/xml").post(body)))
                .isEqualTo("415 REC_UNSUPPORTED_MEDIA_TYPE not-supported");
        assertThat(NhsSender.issue(trust().with("Content-Encoding", "br").post(body)))
                .isEqualTo("415 REC_UNSUPPORTED_MEDIA_TYPE not-supported");
        assertThat(NhsSender.issue(trust().with("Content-Encoding", "gzip").post(body)))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
    }

    @Test
    void refusesEachBadMessageWithItsOwnError() throws Exception {
        assertThat(NhsSender.issue(trust().post(new byte[0]))).isEqualTo("400 REC_BAD_REQUEST required");
        assertThat(NhsSender.issue(trust().post("{\"resourceType\":\"Bundle\",\"id\":1,\"id\":2}".getBytes())))
                .isEqualTo("400 REC_BAD_REQUEST invalid");
        assertThat(NhsSender.issue(trust().post(version("2.0.0"))))
                .isEqualTo("422 REC_UNPROCESSABLE_ENTITY not-supported");
        assertThat(NhsSender.issue(trust().post(AMessage.referral()
                        .change("CarePlan", plan -> plan.put("status", "active"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(NhsSender.issue(trust().post(response()))).isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void answersWrongMethodsAndPathsInTheWordsOfTheStandard() throws Exception {
        NhsSender sender = trust();
        HttpResponse<String> wrong = sender.send("PUT", "/$process-message", AMessage.referral().json());

        assertThat(NhsSender.issue(wrong)).isEqualTo("405 REC_METHOD_NOT_ALLOWED not-supported");
        sender.assertEchoed(wrong);
        assertThat(NhsSender.issue(trust().get("/Slot?status=free"))).isEqualTo("501 REC_NOT_IMPLEMENTED not-supported");
        assertThat(NhsSender.issue(trust().get("/Nothing"))).isEqualTo("404 REC_NOT_FOUND not-found");
    }

    @Test
    void turnsAwayWhoIsUnknownOrMayNotWith401AndNever403() throws Exception {
        byte[] body = AMessage.referral().json();
        NhsSender unknown = sender("no-such-key");
        HttpResponse<String> answer = unknown.post(body);

        assertThat(NhsSender.issue(answer)).isEqualTo("401 REC_UNAUTHORIZED security");
        unknown.assertEchoed(answer);
        assertThat(NhsSender.issue(sender(SCHOOL).post(body))).isEqualTo("401 REC_UNAUTHORIZED forbidden");
        assertThat(NhsSender.issue(sender(SCHOOL).get("/ServiceRequest/95e58add-0b10-4a8c-817c-2729eb0cab75")))
                .isEqualTo("401 REC_UNAUTHORIZED forbidden");
    }

    private NhsSender trust() {
        return sender(TRUST);
    }

    private NhsSender sender(String key) {
        return new NhsSender(port, key);
    }

    private static byte[] version(String version) {
        return AMessage.referral()
                .with(bundle -> ((ObjectNode) bundle.path("meta")).put("versionId", version))
                .json();
    }

    private static byte[] response() {
        return AMessage.referral()
                .change("MessageHeader", header -> {
                    ((ObjectNode) header.path("eventCoding")).put("code", "servicerequest-response");
                    header.putObject("response").put("identifier", UUID.randomUUID().toString()).put("code", "ok");
                    header.put("definition",
                            "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-response-referral");
                })
                .change("ServiceRequest", request -> request.put("status", "revoked"))
                .json();
    }
}
