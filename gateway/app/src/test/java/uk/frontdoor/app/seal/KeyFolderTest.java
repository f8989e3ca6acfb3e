package uk.frontdoor.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.CLOCK;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.MASH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFolderTest {
    @TempDir
    private Path folder;

    private KeyFolder keys;

    @BeforeEach
    void fillIn() {
        keys = new KeyFolder(folder, null);
        new DemonstrationKeys(keys, CLOCK).fillIn(List.of(HUB, MASH), MASH::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway.key.pem", "gateway.pem", "release-tag.key", "record-wrapping.key"})
    void saysWhichFileIsMissing(String file) throws Exception {
        Files.delete(folder.resolve(file));

        assertThat(keys.missing()).containsExactly(folder.resolve(file));
    }

    @Test
    void readsEveryWrappingKeyTheCurrentOneFirst() throws Exception {
        Path file = folder.resolve("record-wrapping.key");
        String first = Base64.getEncoder().encodeToString(new byte[32]);
        Files.writeString(file, "# from the safe\n" + first + "\n" + Files.readString(file));

        assertThat(keys.recordWrapping()).hasSize(2);
        assertThat(keys.recordWrapping().getFirst().getEncoded()).isEqualTo(new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "c2hvcnQ=", "not in base 64"})
    void refusesAFileWithoutAWholeWrappingKey(String content) throws Exception {
        Files.writeString(folder.resolve("record-wrapping.key"), content);

        assertThatThrownBy(keys::recordWrapping).isInstanceOf(KeyFolder.UnusableKey.class);
    }

    @Test
    void signsWithTheCompositeKeyOnlyWhereThereIsOne() throws Exception {
        assertThat(keys.gatewayCertificates()).hasSize(2);
        assertThat(keys.gatewayKeys().classical()).isEqualTo(keys.gateway());

        Files.delete(keys.compositeKey());
        assertThat(keys.gatewayKeys().composite()).isEmpty();
        assertThat(keys.gatewayCertificates()).containsExactly(keys.gateway().certificate());
    }

    @Test
    void knowsTheSandboxByItsPrivateKey() throws Exception {
        assertThat(keys.isSandbox(HUB)).isTrue();
        Files.delete(keys.sandboxKey(HUB));
        assertThat(keys.isSandbox(HUB)).isFalse();
    }

    @Test
    void signsAsASandboxRecipient() throws Exception {
        byte[] signed = CmsSignature.sign("words".getBytes(UTF_8), keys.sandbox(HUB));

        assertThat(CmsSignature.isBy(
                        Certificates.in(keys.recipients()).forSigning(HUB), new CMSSignedData(signed)))
                .isTrue();
    }

    @Test
    void saysWhichKeyCannotBeRead() throws Exception {
        Files.writeString(keys.gatewayKey(), "nonsense");
        assertThatThrownBy(keys::gateway)
                .isInstanceOf(KeyFolder.UnusableKey.class)
                .hasMessageContaining("gateway.key.pem cannot be read");

        Files.writeString(keys.sandboxKey(HUB), "nonsense");
        assertThatThrownBy(() -> keys.sandboxOpener(HUB))
                .isInstanceOf(KeyFolder.UnusableKey.class)
                .hasMessageContaining("hub-barrow.key.pem cannot be read");
    }

    @Test
    void saysThatACertificateIsExpectedWhereThereIsNone() throws Exception {
        Files.writeString(keys.gatewayCertificate(), "");

        assertThatThrownBy(keys::gateway)
                .isInstanceOf(KeyFolder.UnusableKey.class)
                .hasMessageContaining("a certificate in PEM (expected)");
    }

    @Test
    void saysThatTheTagKeyCannotBeRead() throws Exception {
        Files.writeString(keys.releaseTagKey(), "!!!");
        assertThatThrownBy(keys::releaseTag)
                .isInstanceOf(KeyFolder.UnusableKey.class)
                .hasMessageContaining("release-tag.key cannot be read");
    }

    @Test
    void statesWithTheGatewaysSignatureInOneFile() throws Exception {
        byte[] statement = new SignedStatement(keys.gateway()).apply("words".getBytes(UTF_8));

        assertThat(AStatement.signedBy(keys, statement)).isEqualTo("words");
    }

    @Test
    void signsBareBytesForThoseWhoHaveTheCertificateAlone() throws Exception {
        byte[] signature = new GatewaySignature(keys.gateway()).apply("words".getBytes(UTF_8));

        Signature check = Signature.getInstance("SHA256withECDSA", Providers.BOUNCY_CASTLE);
        check.initVerify(keys.gateway().certificate());
        check.update("words".getBytes(UTF_8));
        assertThat(check.verify(signature)).isTrue();
    }

    @Test
    void namesAnIdentityByItsCertificateAndNeverByItsKey() {
        assertThat(keys.gateway().toString()).isEqualTo("Identity[CN=\"Front Door demonstration, gateway\"]");
    }

    @Test
    void liesUnderTheDataFolderUnlessItIsSet() {
        assertThat(new SealSettings(null, null).folder(folder).gatewayKey())
                .isEqualTo(folder.resolve("keys/gateway.key.pem"));
        assertThat(new SealSettings(folder, null).folder(Path.of("elsewhere")).gatewayKey())
                .isEqualTo(folder.resolve("gateway.key.pem"));
    }
}
