package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.CLOCK;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.MASH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationKeysTest {
    @TempDir
    private Path folder;

    @Test
    void makesEverythingThatSealingNeeds() {
        KeyFolder keys = filledIn(CLOCK);

        assertThat(keys.missing()).isEmpty();
        assertThat(keys.releaseTag().getEncoded()).hasSize(32);
        assertThat(keys.recordWrapping()).singleElement().isNotEqualTo(keys.releaseTag());
        assertThat(keys.wrapsAsDemonstration()).isTrue();
        assertThat(keys.gateway().certificate().getSubjectX500Principal().getName()).contains("demonstration");
        byte[] content = "words".getBytes(StandardCharsets.UTF_8);
        CmsSealer sealer = new CmsSealer(keys.gatewayKeys(), Certificates.in(keys.recipients()));
        assertThat(keys.sandboxOpener(HUB).open(sealer.seal(content, HUB))).isEqualTo(content);
        assertThat(keys.sandboxOpener(MASH).open(sealer.seal(content, MASH))).isEqualTo(content);
        assertThat(Certificates.in(keys.recipients()).forSealing(HUB)).hasSize(1);
        assertThat(Certificates.in(keys.recipients()).forSealing(MASH)).hasSize(2);
    }

    @Test
    void letsNobodyButTheOwnerReadThem() throws IOException {
        filledIn(CLOCK);

        try (Stream<Path> files = Files.walk(folder.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .endsWith("------");
            }
        }
    }

    @Test
    void leavesAloneWhatIsThere() throws IOException {
        KeyFolder keys = filledIn(CLOCK);
        String before = Files.readString(keys.gatewayKey());
        String tag = Files.readString(keys.releaseTagKey());

        filledIn(CLOCK);

        assertThat(Files.readString(keys.gatewayKey())).isEqualTo(before);
        assertThat(Files.readString(keys.releaseTagKey())).isEqualTo(tag);
    }

    @Test
    void leavesAloneACertificateThatARecipientHasSent() {
        Certificates.put(folder.resolve("keys/recipients"), HUB, Certificates.curve("a real hub"));

        KeyFolder keys = filledIn(CLOCK);

        assertThat(keys.sandboxKey(HUB)).doesNotExist();
        assertThat(Certificates.in(keys.recipients()).forSealing(HUB).getFirst().getSubjectX500Principal().getName())
                .contains("a real hub");
    }

    @Test
    void renewsADemonstrationCertificateThatRunsOut() throws IOException {
        KeyFolder keys = filledIn(CLOCK);
        String before = Files.readString(keys.gatewayKey());

        filledIn(Clock.offset(CLOCK, Duration.ofDays(395)));

        assertThat(Files.readString(keys.gatewayKey())).isNotEqualTo(before);
    }

    @Test
    void saysWhatIsMissingWhenItIsNotThere() {
        assertThat(new KeyFolder(folder, null).missing()).hasSize(4);
    }

    @Test
    void refusesATagKeyOfTheWrongLength() throws IOException {
        KeyFolder keys = filledIn(CLOCK);
        Files.writeString(keys.releaseTagKey(), "c2hvcnQ=");

        assertThatThrownBy(keys::releaseTag).hasMessageContaining("32 bytes in Base64");
    }

    private KeyFolder filledIn(Clock clock) {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"), null);
        new DemonstrationKeys(keys, clock).fillIn(List.of(HUB, MASH), MASH::equals);
        return keys;
    }
}
