package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.NOW;
import static uk.frontdoor.app.seal.Certificates.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientCertificatesTest {
    private final Identity hub = Certificates.curve("hub");
    private final Identity kem = Certificates.kem(hub, "ML-KEM-768");

    @TempDir
    private Path folder;

    private RecipientCertificates certificates;

    @BeforeEach
    void looksIntoTheFolder() {
        certificates = Certificates.in(folder);
    }

    @Test
    void sealsToTheCurveWithinTheKemWhateverTheirOrder() {
        put(folder, HUB, kem, hub);

        assertThat(certificates.forSealing(HUB)).containsExactly(hub.certificate(), kem.certificate());
    }

    @Test
    void sealsToTheFirstOfAKindThatIsGood() {
        put(folder, HUB, Certificates.expired("hub"), hub, Certificates.curve("hub"));

        assertThat(certificates.forSealing(HUB)).containsExactly(hub.certificate());
    }

    @Test
    void saysWhatIsWrongWithTheFirstOfAKindWhereNoneIsGood() {
        put(folder, HUB, hub, Certificates.expiredKem(hub));

        assertThatThrownBy(() -> certificates.forSealing(HUB))
                .isInstanceOf(RecipientCertificates.UnusableCertificate.class)
                .hasMessage("hub-barrow: the certificate has expired");
    }

    @Test
    void countsTheSignatureOfEveryGoodCertificateAndOfNoOther() {
        Identity other = Certificates.rsa("hub", 2048);
        put(folder, HUB, Certificates.expired("hub"), hub, other);

        assertThat(certificates.forSigning(HUB)).containsExactly(hub.certificate(), other.certificate());
    }

    @Test
    void holdsNoneWhereThereIsNoFile() {
        assertThat(certificates.of(HUB)).isEmpty();
        assertThat(certificates.forSigning(HUB)).isEmpty();
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        Files.writeString(folder.resolve(HUB + ".pem"), "-----BEGIN CERTIFICATE-----\nnonsense\n");

        assertThatThrownBy(() -> certificates.of(HUB)).hasMessage("hub-barrow: its certificate file cannot be read");
    }

    @Test
    void readsAFileAgainOnlyOnceItWasWrittenAgain() throws IOException {
        put(folder, HUB, hub);
        Path file = folder.resolve(HUB + ".pem");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertThat(certificates.of(HUB)).containsExactly(hub.certificate());

        put(folder, HUB, kem);
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertThat(certificates.of(HUB)).containsExactly(hub.certificate());

        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(5)));
        assertThat(certificates.of(HUB)).containsExactly(kem.certificate());
    }

    @Test
    void holdsNoneOnceAFileIsTakenAway() throws IOException {
        put(folder, HUB, hub);
        certificates.of(HUB);
        Files.delete(folder.resolve(HUB + ".pem"));

        assertThat(certificates.of(HUB)).isEmpty();
    }
}
