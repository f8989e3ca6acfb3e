package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.put;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.dispatch.SealingFailed;

class CmsSealerTest {
    private static final byte[] CONTENT = "{\"reference\":\"FD-TEST\"}".getBytes(StandardCharsets.UTF_8);

    private final Identity gateway = Certificates.curve("gateway");
    private final Identity hub = Certificates.curve("hub");

    @TempDir
    private Path folder;

    private enum Kind {
        CURVE(() -> Certificates.curve("hub")),
        RSA(() -> Certificates.rsa("hub", 2048));

        private final Supplier<Identity> made;

        Kind(Supplier<Identity> made) {
            this.made = made;
        }
    }

    private enum Unusable {
        EXPIRED(() -> Certificates.expired("hub"), "has expired"),
        NOT_YET_VALID(() -> Certificates.notYetValid("hub"), "not valid yet"),
        SHORT_RSA_KEY(() -> Certificates.rsa("hub", 1024), "too weak"),
        SMALL_CURVE(() -> Certificates.smallCurve("hub"), "too weak"),
        BROKEN_SIGNATURE(() -> Certificates.signedBySha1("hub"), "broken algorithm");

        private final Supplier<Identity> made;
        private final String reason;

        Unusable(Supplier<Identity> made, String reason) {
            this.made = made;
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealsWhatItsRecipientOpens(Kind kind) {
        Identity recipient = kind.made.get();
        put(folder, HUB, recipient);

        byte[] sealed = sealer().seal(CONTENT, HUB);

        assertThat(opener(recipient).open(sealed)).isEqualTo(CONTENT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("FD-TEST");
    }

    @Test
    void sealsSoThatNobodyElseOpensIt() {
        put(folder, HUB, hub);

        byte[] sealed = sealer().seal(CONTENT, HUB);

        assertThatThrownBy(() -> opener(Certificates.curve("other")).open(sealed))
                .isInstanceOf(CmsOpener.BrokenSeal.class);
        assertThatThrownBy(() -> opener(Certificates.rsa("other", 2048)).open(sealed))
                .hasMessageContaining("another kind of key");
    }

    @Test
    void isOpenedOnlyWhenTheGatewaySignedIt() {
        put(folder, HUB, hub);
        byte[] sealed = new CmsSealer(by(Certificates.curve("gateway")), Certificates.in(folder)).seal(CONTENT, HUB);

        assertThatThrownBy(() -> opener(hub).open(sealed))
                .hasMessageContaining("has not signed");
    }

    @Tag("rounds")
    @Test
    void noticesAnyChangedByte() {
        put(folder, HUB, hub);
        byte[] sealed = sealer().seal(CONTENT, HUB);
        Random random = new Random(7);

        for (int round = 0; round < 200; round++) {
            byte[] changed = sealed.clone();
            changed[sealed.length / 2 + random.nextInt(sealed.length / 2)] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> opener(hub).open(changed))
                    .as("round %d", round)
                    .isInstanceOf(CmsOpener.BrokenSeal.class);
        }
    }

    @Test
    void neverSealsTheSameWayTwice() {
        put(folder, HUB, hub);

        assertThat(sealer().seal(CONTENT, HUB)).isNotEqualTo(sealer().seal(CONTENT, HUB));
    }

    @Test
    void failsForARecipientWithoutACertificate() {
        assertThatThrownBy(() -> sealer().seal(CONTENT, HUB))
                .isInstanceOf(SealingFailed.class)
                .hasMessage("hub-barrow: there is no certificate to encrypt to");
    }

    @ParameterizedTest
    @EnumSource
    void failsForACertificateThatMayNotBeReliedOn(Unusable certificate) {
        put(folder, HUB, certificate.made.get());

        assertThatThrownBy(() -> sealer().seal(CONTENT, HUB))
                .isInstanceOf(SealingFailed.class)
                .hasMessageContaining(certificate.reason);
    }

    @Test
    void failsForAFileThatHoldsNoCertificate() throws Exception {
        Files.writeString(folder.resolve(HUB + ".pem"), "-----BEGIN CERTIFICATE-----\nnonsense\n");

        assertThatThrownBy(() -> sealer().seal(CONTENT, HUB)).isInstanceOf(SealingFailed.class);
    }

    @Test
    void takesUpACertificateThatWasReplaced() throws Exception {
        put(folder, HUB, Certificates.expired("hub"));
        CmsSealer sealer = sealer();
        assertThatThrownBy(() -> sealer.seal(CONTENT, HUB)).isInstanceOf(SealingFailed.class);

        put(folder, HUB, hub);
        Path file = folder.resolve(HUB + ".pem");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(Certificates.NOW.plusSeconds(5)));

        assertThat(opener(hub).open(sealer.seal(CONTENT, HUB)))
                .isEqualTo(CONTENT);
    }

    private CmsSealer sealer() {
        return new CmsSealer(by(gateway), Certificates.in(folder));
    }

    private static GatewayKeys by(Identity gateway) {
        return new GatewayKeys(gateway, Optional.empty());
    }

    private CmsOpener opener(Identity recipient) {
        return new CmsOpener(List.of(recipient.key()), List.of(gateway.certificate()));
    }
}
