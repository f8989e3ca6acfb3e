package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.seal.Certificates.CLOCK;
import static uk.frontdoor.app.seal.Certificates.put;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.platform.Expiry;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.fixture.ADecision;

class CertificateExpiriesTest {
    private static final Destinations DESTINATIONS = () -> List.of(ADecision.HUB, ADecision.MASH, ADecision.SURGERY);

    @TempDir
    private Path folder;

    private KeyFolder keys;

    @BeforeEach
    void fillIn() {
        keys = new KeyFolder(folder, null);
        new DemonstrationKeys(keys, CLOCK).fillIn(List.of(), _ -> false);
    }

    @Test
    void namesEveryCertificateTheSoonestFirst() {
        put(keys.recipients(), ADecision.HUB.id(), Certificates.curve("hub"));
        put(keys.recipients(), ADecision.MASH.id(), Certificates.expired("mash"), Certificates.curve("mash"));

        List<Expiry> all = all();

        assertThat(all).isSortedAccordingTo((one, other) -> one.notAfter().compareTo(other.notAfter()));
        assertThat(all)
                .extracting(Expiry::holder)
                .containsExactlyInAnyOrder("mash-waf", "mash-waf", "hub-barrow", "gateway", "gateway");
        assertThat(all.getFirst().holder()).isEqualTo("mash-waf");
        assertThat(all.getLast().notAfter())
                .isEqualTo(keys.gateway().certificate().getNotAfter().toInstant());
    }

    @Test
    void passesOverAFileThatIsBroken() throws Exception {
        put(keys.recipients(), ADecision.HUB.id(), Certificates.curve("hub"));
        Files.writeString(keys.recipientCertificate(ADecision.MASH.id()), "-----BEGIN CERTIFICATE-----\nnonsense\n");

        assertThat(all()).extracting(Expiry::holder).containsExactlyInAnyOrder("hub-barrow", "gateway", "gateway");
    }

    private List<Expiry> all() {
        return new CertificateExpiries(keys, Certificates.in(keys.recipients()), DESTINATIONS).all();
    }
}
