package uk.frontdoor.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.seal.Certificates.CLOCK;
import static uk.frontdoor.app.seal.Certificates.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import uk.frontdoor.app.platform.DataSettings;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.sharing.ReleaseId;

class SealConfigurationTest {
    private static final Destinations DESTINATIONS = () -> List.of(ADecision.HUB, ADecision.MASH);

    private final SealConfiguration configuration = new SealConfiguration();

    @TempDir
    private Path folder;

    @Test
    void makesTheDemonstrationsKeysInTheDemonstrationAlone() {
        assertThat(keys("production").missing()).hasSize(4);

        KeyFolder keys = keys("demo");
        assertThat(keys.missing()).isEmpty();
        RecipientCertificates certificates = configuration.recipientCertificates(keys, CLOCK);
        assertThat(certificates.forSealing(ADecision.HUB.id())).hasSize(1);
        assertThat(certificates.forSealing(ADecision.MASH.id())).hasSize(2);
        assertThat(configuration.certificateExpiries(keys, certificates, DESTINATIONS).all()).hasSize(5);
    }

    @Test
    void sealsAndReadsReceiptsWithTheKeysOfTheFolder() {
        KeyFolder keys = keys("demo");
        RecipientCertificates certificates = configuration.recipientCertificates(keys, CLOCK);

        byte[] sealed = configuration.sealer(keys, certificates).seal("words".getBytes(UTF_8), ADecision.HUB.id());
        assertThat(keys.sandboxOpener(ADecision.HUB.id()).open(sealed)).isEqualTo("words".getBytes(UTF_8));

        DeliveryReceipt receipt = new DeliveryReceipt(
                ReleaseId.of("4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64"), ADecision.HUB.id(),
                Instant.parse("2026-09-14T10:00:00Z"), "ab".repeat(32));
        byte[] signed = new ReceiptSigner(keys.sandbox(ADecision.HUB.id())).sign(receipt);
        assertThat(configuration.receiptReader(certificates).read(signed)).isEqualTo(receipt);
        assertThat(configuration.releaseTag(keys)).isNotNull();
    }

    @Test
    void tellsProductionWhatIsMissing() {
        KeyFolder keys = keys("production");

        assertThat(problems(keys))
                .containsExactly(
                        "frontdoor.seal.keys: " + keys.gatewayKey() + " is not there",
                        "frontdoor.seal.keys: " + keys.gatewayCertificate() + " is not there",
                        "frontdoor.seal.keys: " + keys.releaseTagKey() + " is not there",
                        "frontdoor.seal.keys: " + keys.recordWrappingKeys() + " is not there");
    }

    @Test
    void tellsProductionWhichCertificatesAreTheDemonstrations() {
        KeyFolder keys = keys("demo");
        put(keys.recipients(), ADecision.HUB.id(), Certificates.curve("a real hub"));

        assertThat(problems(keys))
                .containsExactly(
                        "frontdoor.seal.keys: the gateway's certificate is the demonstration's",
                        "frontdoor.seal.keys: record-wrapping.key is the demonstration's",
                        "frontdoor.seal.keys: the certificate of mash-waf is the demonstration's");
    }

    @Test
    void hasNothingAgainstKeysOfTheInstallationsOwn() throws IOException {
        KeyFolder keys = keys("production");
        Identity own = Certificates.curve("a real gateway");
        Files.createDirectories(keys.gatewayKey().getParent());
        Files.writeString(keys.gatewayKey(), Pem.text(own.key()));
        Files.writeString(keys.gatewayCertificate(), Pem.text(own.certificate()));
        Files.writeString(keys.releaseTagKey(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        Files.writeString(keys.recordWrappingKeys(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        put(keys.recipients(), ADecision.HUB.id(), Certificates.curve("a real hub"));

        assertThat(problems(keys)).isEmpty();
    }

    private List<String> problems(KeyFolder keys) {
        return configuration
                .ownKeys(keys, configuration.recipientCertificates(keys, CLOCK), DESTINATIONS)
                .problems();
    }

    private KeyFolder keys(String profile) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        return configuration.keyFolder(
                new SealSettings(null, null), new DataSettings(folder), DESTINATIONS, environment, CLOCK);
    }
}
