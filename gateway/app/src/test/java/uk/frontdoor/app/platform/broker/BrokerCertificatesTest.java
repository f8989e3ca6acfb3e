package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import uk.frontdoor.app.fixture.AnAuthority;

@Tag("hostile")
final class BrokerCertificatesTest {
    private final AnAuthority authority = new AnAuthority("Issuing authority");
    private final AnAuthority.Issued next = authority.issue("front-door");

    @TempDir
    private Path folder;

    private Path certificate;
    private Path key;
    private Path trust;
    private BrokerTls tls;
    private BrokerCertificates certificates;
    private int opened;
    private boolean portIsTaken;

    @BeforeEach
    void write() throws Exception {
        certificate = folder.resolve("broker.pem");
        key = folder.resolve("broker.key.pem");
        trust = folder.resolve("trust.pem");
        authority.issue("front-door").write(certificate, key);
        authority.write(trust);
        tls = new BrokerTls(certificate, key, trust);
        certificates = new BrokerCertificates(tls, this::open);
    }

    private void open() {
        if (portIsTaken) {
            throw new IllegalStateException("somebody else listens there");
        }
        opened++;
    }

    @Test
    void leavesThePortsAloneWhileNothingChanges() {
        lookTwice();
        lookTwice();

        assertThat(opened).isZero();
        assertThat(certificates.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void opensThePortsAnewOnceWithANewCertificateAndKey() throws Exception {
        next.write(certificate, key);
        certificates.look();
        assertThat(opened).as("may still be being written").isZero();
        certificates.look();
        lookTwice();

        assertThat(opened).isOne();
    }

    @Test
    void opensThePortsAnewForAnotherTrustedIssuer() throws Exception {
        new AnAuthority("Another authority").write(trust);
        lookTwice();

        assertThat(opened).isOne();
    }

    @Test
    void leavesThePortsOpenWhileOnlyTheKeyIsNewAndSaysSo() throws Exception {
        next.write(folder.resolve("later.pem"), key);
        lookTwice();

        assertThat(opened).isZero();
        assertThat(certificates.health().getStatus()).isNotEqualTo(Status.UP);

        next.write(certificate, key);
        lookTwice();
        assertThat(opened).isOne();
        assertThat(certificates.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void leavesThePortsOpenWhenAFileIsGoneOrBrokenAndForgetsThatWhenItIsAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(certificate);
        Files.delete(certificate);
        lookTwice();
        assertThat(certificates.health().getStatus()).isNotEqualTo(Status.UP);

        Files.writeString(certificate, "-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----\n");
        lookTwice();
        assertThat(certificates.health().getStatus()).isNotEqualTo(Status.UP);

        Files.write(certificate, before);
        lookTwice();
        assertThat(certificates.health().getStatus()).isEqualTo(Status.UP);
        assertThat(opened).isZero();
    }

    /** Artemis has closed the port by then. */
    @Test
    void triesAgainUntilThePortsAreOpenAlsoWithWhatWasThereBefore() throws Exception {
        AnAuthority.Issued first = authority.issue("front-door");
        first.write(certificate, key);
        lookTwice();
        portIsTaken = true;
        next.write(certificate, key);
        lookTwice();
        assertThat(certificates.health().getStatus()).isNotEqualTo(Status.UP);

        first.write(certificate, key);
        portIsTaken = false;
        lookTwice();

        assertThat(opened).isEqualTo(2);
        assertThat(certificates.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void letsNoBrokerStartWithAKeyThatIsNotTheCertificatesOrWithNobodyToTrust() throws Exception {
        tls.demandUsable();

        Files.writeString(trust, "nobody");
        assertThatThrownBy(tls::demandUsable)
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageStartingWith("frontdoor.broker.tls.trust");
        next.write(folder.resolve("later.pem"), key);
        assertThatThrownBy(tls::demandUsable)
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageStartingWith("frontdoor.broker.tls.private-key");
        Files.writeString(key, "");
        assertThatThrownBy(tls::demandUsable)
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageStartingWith("frontdoor.broker.tls:");
    }

    @Test
    void hasNothingToWatchWherePortsAreInTheClear() {
        BrokerCertificates none = new BrokerCertificates(null, this::open);
        none.look();
        none.look();

        assertThat(opened).isZero();
        assertThat(none.health().getStatus()).isEqualTo(Status.UP);
    }

    private void lookTwice() {
        certificates.look();
        certificates.look();
    }
}
