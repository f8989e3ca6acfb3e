package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.platform.Secret;

class PemTest {
    private final Identity hub = Certificates.curve("hub");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void namesAFile() {
        file = folder.resolve("one.pem");
    }

    @Test
    void readsAKeyAsOpenSslWritesItInEitherForm() throws Exception {
        Files.writeString(file, Pem.text(hub.key()));
        assertThat(Pem.key(file, null)).isEqualTo(hub.key());

        Files.writeString(file, Pem.text(new JcaPKCS8Generator(hub.key(), null)));
        assertThat(Pem.key(file, null)).isEqualTo(hub.key());
    }

    @Test
    void readsEveryCertificateOfAFileInItsOrder() throws Exception {
        Identity mash = Certificates.rsa("mash", 2048);
        Files.writeString(file, Pem.text(mash.certificate()) + Pem.text(hub.certificate()));

        assertThat(Pem.certificates(file)).containsExactly(mash.certificate(), hub.certificate());
    }

    @Test
    void opensALockedKeyWithItsPasswordAlone() throws Exception {
        Files.writeString(file, Pem.text(locked("correct horse")));

        assertThat(Pem.key(file, new Secret("correct horse"))).isEqualTo(hub.key());
        assertThatThrownBy(() -> Pem.key(file, new Secret("battery staple")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not open this key")
                .hasMessageNotContaining("battery");
        assertThatThrownBy(() -> Pem.key(file, null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the key is encrypted");
    }

    @Test
    void refusesAFileWithoutAKey() throws Exception {
        Files.writeString(file, Pem.text(hub.certificate()));
        assertThatThrownBy(() -> Pem.key(file, null)).hasMessageContaining("a private key in PEM (expected)");

        Files.writeString(file, "");
        assertThatThrownBy(() -> Pem.key(file, null)).hasMessageContaining("a private key in PEM (expected)");
    }

    private JcaPKCS8Generator locked(String password) throws Exception {
        return new JcaPKCS8Generator(
                hub.key(),
                new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                        .setProvider(Providers.BOUNCY_CASTLE)
                        .setPassword(password.toCharArray())
                        .build());
    }
}
