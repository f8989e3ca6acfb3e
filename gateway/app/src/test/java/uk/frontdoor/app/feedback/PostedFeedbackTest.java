package uk.frontdoor.app.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.feedback.Feedback;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.fixture.AReferral;

class PostedFeedbackTest {
    private static final AgencyId SCHOOL = new AgencyId("school-with-a-system");
    private static final AgencyId OTHER = new AgencyId("school-without");

    private final AgencyEndpoint endpoint = new AgencyEndpoint();
    private final Feedback feedback = new Feedback(
            UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0077"),
            AReferral.fromASchool().build().reference(),
            ReferrerStatus.PASSED_ON,
            AReferral.RECEIVED_AT,
            Instant.parse("2026-09-14T11:00:00Z"),
            "The referral was accepted.",
            "Go on with the help you give.",
            "Family Help Front Door");

    @TempDir
    private Path folder;

    private DeclaredAgencies agencies;
    private PostedFeedback sender;

    @BeforeEach
    void register() throws IOException {
        Path file = folder.resolve("agencies.yaml");
        Files.writeString(
                file,
                """
                agencies:
                  - {id: %s, name: One, kind: SCHOOL, sourceCode: "2A", channels: [SCHOOL_JSON], feedbackAddress: "%s"}
                  - {id: %s, name: Two, kind: SCHOOL, sourceCode: "2A", channels: [SCHOOL_JSON]}
                """
                        .formatted(SCHOOL, endpoint.address(), OTHER));
        agencies = DeclaredAgencies.read(new ResourceFile("file:" + file));
        sender = patientFor(Duration.ofSeconds(20));
    }

    private PostedFeedback patientFor(Duration answer) {
        return new PostedFeedback(() -> agencies, FeedbackConfiguration.patientFor(answer));
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void handsFeedbackToTheAddressTheAgencyRegistered() {
        endpoint.accepts();

        assertThat(sender.send(SCHOOL, feedback)).isTrue();
        endpoint.hasReceivedOnce(feedback);
    }

    @Test
    void sendsNothingToAnAgencyWithoutAnAddress() {
        assertThat(sender.send(OTHER, feedback)).isFalse();
        endpoint.hasReceivedNothing();
    }

    @Test
    void failsWhenTheAgencysSystemIsOutOfOrder() {
        endpoint.isOutOfOrder();

        assertThatThrownBy(() -> sender.send(SCHOOL, feedback)).isInstanceOf(FeedbackNotTaken.class);
    }

    @Test
    void doesNotWaitForAnAgencyThatNeverAnswers() {
        endpoint.neverAnswers();

        assertThatThrownBy(() -> patientFor(Duration.ofMillis(300)).send(SCHOOL, feedback)).isInstanceOf(FeedbackNotTaken.class);
    }
}
