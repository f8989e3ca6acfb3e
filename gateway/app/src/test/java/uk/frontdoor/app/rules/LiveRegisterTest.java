package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.SendingLimit;

@Tag("hostile")
final class LiveRegisterTest {
    private static final String ONE = "ab".repeat(32);
    private static final String TWO = "cd".repeat(32);

    @TempDir
    private Path folder;

    private Path file;
    private LiveRegister register;

    @BeforeEach
    void read() throws IOException {
        file = folder.resolve("agencies.yaml");
        write(agency("one", ONE, ""));
        register = new LiveRegister(new ResourceFile("file:" + file));
    }

    @Test
    void takesUpANewKeyAndStrikesOutAnOldOneWhileItRuns() throws IOException {
        write(agency("one", TWO, "") + agency("two", "ef".repeat(32), ""));
        lookTwice();

        assertThat(register.byKeyDigest(ONE)).isEmpty();
        assertThat(register.byName("key " + ONE)).isEmpty();
        assertThat(register.byKeyDigest(TWO)).isPresent();
        assertThat(register.find(new AgencyId("two"))).isPresent();
        assertThat(register.get().all()).hasSize(2);
    }

    @Test
    void learnsThatAKeyWasRevoked() throws IOException {
        write(agency("one", ONE, ", revoked: 2026-03-01"));
        lookTwice();

        assertThat(register.byKeyDigest(ONE)).hasValueSatisfying(known -> assertThat(known.revokedAt())
                .isEqualTo("2026-03-01T00:00:00Z"));
    }

    @Test
    void takesUpWhatAnAgencyMaySendAndForgetsItAgain() throws IOException {
        AgencyId one = new AgencyId("one");
        assertThat(register.limit(one)).isEmpty();

        write(agency("one", ONE, "")
                .replace("[SCHOOL_JSON]", "[SCHOOL_JSON]\n      limit: {perSecond: 2, burst: 4}"));
        lookTwice();
        assertThat(register.limit(one)).contains(new SendingLimit(2, 4));

        write(agency("one", ONE, ""));
        lookTwice();
        assertThat(register.limit(one)).isEmpty();
    }

    @Test
    void waitsUntilAFileThatIsBeingWrittenStandsStill() throws IOException {
        write(agency("one", TWO, ""));
        register.look();

        assertThat(register.byKeyDigest(ONE)).isPresent();
        register.look();
        assertThat(register.byKeyDigest(TWO)).isPresent();
    }

    @Test
    void keepsTheRegisterItHasWhenTheNewOneCannotBeUsedAndSaysSo() throws IOException {
        write("agencies: [{id: ONE}]");
        lookTwice();

        assertThat(register.byKeyDigest(ONE)).isPresent();
        assertThat(register.health().getStatus()).isNotEqualTo(Status.UP);

        write(agency("one", TWO, ""));
        lookTwice();
        assertThat(register.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void keepsTheRegisterItHasWhenTheFileIsGone() throws IOException {
        Files.delete(file);
        lookTwice();

        assertThat(register.byKeyDigest(ONE)).isPresent();
        assertThat(register.health().getStatus()).isNotEqualTo(Status.UP);
    }

    @Test
    void letsNoCredentialOfTheDemonstrationInLater() throws IOException {
        write(agency("one", TWO, ", demo: true"));
        lookTwice();

        assertThat(register.byKeyDigest(TWO)).isEmpty();
        assertThat(register.byKeyDigest(ONE)).isPresent();
    }

    private void lookTwice() {
        register.look();
        register.look();
    }

    private void write(String agencies) throws IOException {
        Files.writeString(file, agencies.startsWith("agencies:") ? agencies : "agencies:\n" + agencies);
    }

    private static String agency(String id, String digest, String more) {
        return """
                  - id: %s
                    name: A school
                    kind: SCHOOL
                    sourceCode: "2A"
                    channels: [SCHOOL_JSON]
                    apiKeys:
                      - {digest: %s%s}
                """
                .formatted(id, digest, more)
                .indent(2);
    }
}
