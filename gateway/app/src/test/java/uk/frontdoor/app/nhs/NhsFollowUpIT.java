package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.GatewayTest;

/** Updates and cancellations of what an NHS sender has sent before. */
@GatewayTest
class NhsFollowUpIT {
    private static final String TRUST = "demo-key-northfell-trust";
    private static final String OTHER_TRUST = "demo-key-baymouth-trust";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void cancelsWhatIsCurrentAndNothingElse() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().json()));

        HttpResponse<String> cancelled = trust().post(AMessage.cancellation(id).json());
        HttpResponse<String> again = trust().post(AMessage.cancellation(id).json());

        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(NhsSender.json(trust().get("/ServiceRequest/" + id)).path("status").asString()).isEqualTo("revoked");
        assertThat(NhsSender.issue(again)).isEqualTo("409 REC_CONFLICT conflict");
    }

    @Test
    void refusesToCancelWhatItCannotMatch() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().json()));

        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(UUID.randomUUID().toString()).json())))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(sender(OTHER_TRUST).post(AMessage.cancellation(id).json())))
                .isEqualTo("404 REC_NOT_FOUND not-found");
        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id).patient("9990000026").json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id)
                        .change("ServiceRequest", request -> ((ObjectNode)
                                        request.path("category").path(0).path("coding").path(0))
                                .put("code", "validation"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
    }

    @Test
    void keepsACancellationThatNamesNothingForAPerson() throws Exception {
        HttpResponse<String> answer = trust().post(AMessage.cancellation("x")
                .change("ServiceRequest", request -> request.remove("id"))
                .json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void takesANewerVersionAndRefusesAnOlder() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().json()));

        HttpResponse<String> newer = trust().post(
                AMessage.update(id).lastUpdated("2026-09-15T09:00:00.0000000+00:00").json());
        HttpResponse<String> older = trust().post(
                AMessage.update(id).lastUpdated("2026-09-01T09:00:00.0000000+00:00").json());

        assertThat(newer.statusCode()).as(newer.body()).isEqualTo(200);
        assertThat(NhsSender.requestId(newer)).isEqualTo(id);
        assertThat(NhsSender.caseNumber(newer)).isEqualTo(reference(id));
        assertThat(NhsSender.issue(older)).isEqualTo("409 REC_CONFLICT conflict");
    }

    @Test
    void takesANewReferralForAChildWhoseFirstOneWasCancelled() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().json()));
        assertThat(trust().post(AMessage.cancellation(id).json()).statusCode()).isEqualTo(200);

        assertThat(NhsSender.requestId(trust().post(AMessage.referral().json()))).isNotEqualTo(id);
    }

    @Test
    void refusesACancellationAboutAChildOfAnotherBirthDate() throws Exception {
        String id = NhsSender.requestId(trust().post(AMessage.referral().json()));

        assertThat(NhsSender.issue(trust().post(AMessage.cancellation(id)
                        .change("Patient", patient -> patient.put("birthDate", "2023-02-04"))
                        .json())))
                .isEqualTo("400 REC_BAD_REQUEST invariant");
        assertThat(trust().post(AMessage.cancellation(id)
                                .change("Patient", patient -> patient.put("birthDate", "2023-02"))
                                .json())
                        .statusCode())
                .isEqualTo(200);
    }

    private NhsSender trust() {
        return sender(TRUST);
    }

    private NhsSender sender(String key) {
        return new NhsSender(port, key);
    }

    private String reference(String submission) {
        return database.sql("SELECT reference FROM submission WHERE id = :id")
                .param("id", UUID.fromString(submission))
                .query(String.class)
                .single();
    }
}
