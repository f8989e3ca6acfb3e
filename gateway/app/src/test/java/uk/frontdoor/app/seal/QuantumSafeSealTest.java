package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.put;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.KEMRecipientInformation;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.RecipientInformation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.core.dispatch.SealingFailed;

/** What is sealed to a recipient whose keys a quantum computer does not break. */
class QuantumSafeSealTest {
    private static final byte[] CONTENT = "{\"reference\":\"FD-TEST\"}".getBytes(StandardCharsets.UTF_8);

    private final Identity gateway = Certificates.curve("gateway");
    private final Identity both = Certificates.composite("gateway");
    private final Identity curve = Certificates.curve("hub");
    private final Identity kem = Certificates.kem(curve, "ML-KEM-768");

    @TempDir
    private Path folder;

    @Test
    void putsTheEnvelopeOfTheCurveIntoThatOfTheKem() throws Exception {
        put(folder, HUB, curve, kem);

        byte[] sealed = sealed();

        RecipientInformation outer = recipient(sealed);
        assertThat(outer).isInstanceOf(KEMRecipientInformation.class);
        byte[] within = outer.getContent(withProvider(kem));
        assertThat(recipient(within)).isInstanceOf(KeyAgreeRecipientInformation.class);
        assertThat(opener(curve.key(), kem.key()).open(sealed)).isEqualTo(CONTENT);
    }

    @Test
    void opensForNobodyWhoHasBrokenOneKindOfKeyAlone() {
        put(folder, HUB, curve, kem);
        byte[] sealed = sealed();

        assertThatThrownBy(() -> opener(curve.key()).open(sealed)).isInstanceOf(CmsOpener.BrokenSeal.class);
        assertThatThrownBy(() -> opener(kem.key()).open(sealed)).isInstanceOf(CmsOpener.BrokenSeal.class);
    }

    @Test
    void sealsToTheKemAloneWhereThatIsAllThereIs() {
        put(folder, HUB, kem);

        assertThat(opener(kem.key()).open(sealed())).isEqualTo(CONTENT);
    }

    @Test
    void opensWithNoOtherKemKey() {
        put(folder, HUB, kem);
        PrivateKey other = Certificates.kem(curve, "ML-KEM-768").key();

        assertThatThrownBy(() -> opener(other).open(sealed())).isInstanceOf(CmsOpener.BrokenSeal.class);
    }

    @Test
    void refusesAnEnvelopeMoreThanTheGatewayMakes() throws Exception {
        put(folder, HUB, curve, kem);
        byte[] wrapped = CmsSealer.encrypt(sealed(), curve.certificate());

        assertThatThrownBy(() -> opener(curve.key(), kem.key()).open(wrapped))
                .isInstanceOf(CmsOpener.BrokenSeal.class)
                .hasMessageContaining("more envelopes");
    }

    @Tag("rounds")
    @Test
    void noticesAnyChangedByte() {
        put(folder, HUB, curve, kem);
        byte[] sealed = sealed();
        Random random = new Random(7);

        for (int round = 0; round < 200; round++) {
            byte[] changed = sealed.clone();
            changed[sealed.length / 4 + random.nextInt(3 * sealed.length / 4)] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> opener(curve.key(), kem.key()).open(changed))
                    .as("round %d", round)
                    .isInstanceOf(CmsOpener.BrokenSeal.class);
        }
    }

    @Test
    void isSignedByBothKindsOfKeyForWhomeverCanVerifyThat() {
        put(folder, HUB, curve, kem);
        List<PrivateKey> keys = List.of(curve.key(), kem.key());

        assertThat(new CmsOpener(keys, List.of(both.certificate())).open(sealed())).isEqualTo(CONTENT);
        assertThatThrownBy(() -> new CmsOpener(keys, List.of(gateway.certificate())).open(sealed()))
                .hasMessageContaining("has not signed");
    }

    @Test
    void isSignedByTheCurveForEverybodyElse() {
        put(folder, HUB, curve);

        assertThat(new CmsOpener(List.of(curve.key()), List.of(gateway.certificate())).open(sealed()))
                .isEqualTo(CONTENT);
    }

    @Test
    void doesNotFallBackToTheCurveWhenTheKemsCertificateHasRunOut() {
        put(folder, HUB, curve, Certificates.expiredKem(curve));

        assertThatThrownBy(this::sealed).isInstanceOf(SealingFailed.class).hasMessageContaining("has expired");
    }

    @Test
    void refusesTheSmallestKem() {
        put(folder, HUB, Certificates.kem(curve, "ML-KEM-512"));

        assertThatThrownBy(this::sealed).isInstanceOf(SealingFailed.class).hasMessageContaining("too weak");
    }

    @Test
    void keepsEveryKindOfKeyInAFile() throws Exception {
        for (Identity identity : List.of(curve, kem, both)) {
            Path file = folder.resolve("kept.key.pem");
            Files.writeString(file, Pem.text(identity.key()));

            assertThat(Pem.key(file, null)).isEqualTo(identity.key());
        }
    }

    private byte[] sealed() {
        return new CmsSealer(new GatewayKeys(gateway, Optional.of(both)), Certificates.in(folder)).seal(CONTENT, HUB);
    }

    private CmsOpener opener(PrivateKey... keys) {
        return new CmsOpener(Arrays.asList(keys), List.of(gateway.certificate(), both.certificate()));
    }

    private static KemEnvelopeRecipient withProvider(Identity identity) {
        KemEnvelopeRecipient recipient = new KemEnvelopeRecipient(identity.key());
        recipient.setProvider(Providers.BOUNCY_CASTLE);
        return recipient;
    }

    private static RecipientInformation recipient(byte[] sealed) throws Exception {
        assertThat(ContentInfo.getInstance(sealed).getContentType()).isEqualTo(CMSObjectIdentifiers.authEnvelopedData);
        return new CMSAuthEnvelopedData(sealed).getRecipientInfos().iterator().next();
    }
}
