package uk.frontdoor.app.nhs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.RunningGateway;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;

/** The second look waits for quiet, survives a restart, and adds to the story what it finds. */
class ProfileIT {
    private static final Path VALID =
            Path.of("..", "..", "mappings", "src", "test", "resources", "nhs", "referral-new.json");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void looksWhenItIsQuietAndLosesNothingOverARestart() throws Exception {
        SubmissionId broken;
        SubmissionId sound;
        try (var never = RunningGateway.startOn(folder, "frontdoor.nhs.profile.quiet-below=0.0000001")) {
            broken = keep(never, withoutContactDetails());
            sound = keep(never, Files.readAllBytes(VALID));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(due(never)).contains(broken, sound));
            assertThat(never.bean(Story.class).foundLater(broken)).isEmpty();
        }
        try (var gateway = RunningGateway.startOn(
                folder,
                "frontdoor.nhs.profile.quiet-below=1",
                "frontdoor.nhs.profile.quiet-for=0s",
                "frontdoor.nhs.profile.share=1")) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(due(gateway)).isEmpty());

            assertThat(gateway.bean(Story.class).foundLater(broken))
                    .isNotEmpty()
                    .extracting(Problem::field)
                    .allMatch(field -> field.contains("contact"))
                    .noneMatch(field -> field.contains("Testwell"));
            assertThat(gateway.bean(Story.class).foundLater(sound)).isEmpty();
        }
    }

    private static SubmissionId keep(RunningGateway gateway, byte[] message) {
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        AgencyId sender = new AgencyId("northfell-trust");
        var submission = new RawSubmission(
                id, Channel.NHS_FHIR, sender, gateway.bean(Clock.class).instant(), new RequestKey(sender, id.toString()),
                "application/fhir+json;charset=utf-8", Map.of("sourceCode", "3F"), message);
        assertThat(gateway.bean(Intake.class).keep(submission, null)).isInstanceOf(IntakeOutcome.Kept.class);
        return id;
    }

    private static byte[] withoutContactDetails() throws Exception {
        var bundle = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(VALID));
        for (var entry : bundle.path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals("Patient")) {
                ((ObjectNode) entry.path("resource").path("contact").path(0))
                        .remove(List.of("name", "telecom", "relationship"));
            }
        }
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<SubmissionId> due(RunningGateway gateway) {
        return gateway.bean(JdbcClient.class)
                .sql("SELECT submission FROM profile_due")
                .query(UUID.class)
                .list()
                .stream()
                .map(SubmissionId::new)
                .toList();
    }
}
