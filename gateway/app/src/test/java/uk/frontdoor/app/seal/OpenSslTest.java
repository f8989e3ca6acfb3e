package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.put;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A recipient needs nothing of ours to open a seal and to sign a receipt: OpenSSL 3 does both. */
class OpenSslTest {
    private final Identity gateway = Certificates.curve("gateway");

    @TempDir
    private Path folder;

    private enum Kind {
        CURVE(() -> Certificates.curve("hub")),
        RSA(() -> Certificates.rsa("hub", 3072));

        private final Supplier<Identity> made;

        Kind(Supplier<Identity> made) {
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensASeal(Kind kind) throws Exception {
        Identity hub = prepare(kind.made.get());
        byte[] content = "{\"reference\":\"FD-TEST\"}\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("sealed.der"), new CmsSealer(new GatewayKeys(gateway, Optional.empty()), Certificates.in(folder)).seal(content, HUB));

        assertThat(hub.certificate()).isNotNull();
        openssl("cms", "-decrypt", "-binary", "-inform", "DER", "-in", "sealed.der", "-recip", "hub.pem", "-inkey",
                "hub.key.pem", "-out", "signed.der");
        openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", "signed.der", "-CAfile", "gateway.pem",
                "-purpose", "any", "-out", "delivery.json");

        assertThat(folder.resolve("delivery.json")).hasBinaryContent(content);
    }

    @Test
    void signsAReceipt() throws Exception {
        prepare(Certificates.curve("hub"));
        Files.writeString(
                folder.resolve("receipt.json"),
                """
                {"release":"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64","sealedDigest":"%s",\
                "receivedAt":"2026-09-14T10:00:00Z","from":"hub-barrow"}"""
                        .formatted("ab".repeat(32)));

        openssl("cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-md", "sha256", "-in", "receipt.json",
                "-signer", "hub.pem", "-inkey", "hub.key.pem", "-out", "receipt.der");

        assertThat(new ReceiptVerifier(Certificates.in(folder))
                        .read(Files.readAllBytes(folder.resolve("receipt.der")))
                        .from())
                .isEqualTo(HUB);
    }

    @Test
    void verifiesWhatTheGatewayStates() throws Exception {
        prepare(Certificates.curve("hub"));
        byte[] content = "{\"answer\":\"not shared\"}\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("decision-receipt.p7m"), new SignedStatement(gateway).apply(content));

        openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", "decision-receipt.p7m", "-CAfile", "gateway.pem",
                "-purpose", "any", "-out", "decision-receipt.json");

        assertThat(folder.resolve("decision-receipt.json")).hasBinaryContent(content);
    }

    private Identity prepare(Identity hub) throws Exception {
        assumeTrue(isVersion3(), "OpenSSL 3 is not on this machine");
        put(folder, HUB, hub);
        Files.writeString(folder.resolve("hub.pem"), Pem.text(hub.certificate()));
        Files.writeString(folder.resolve("hub.key.pem"), Pem.text(hub.key()));
        Files.writeString(folder.resolve("gateway.pem"), Pem.text(gateway.certificate()));
        return hub;
    }

    private static boolean isVersion3() throws InterruptedException {
        try {
            Process version = new ProcessBuilder("openssl", "version").start();
            String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.waitFor(10, TimeUnit.SECONDS) && said.startsWith("OpenSSL 3");
        } catch (IOException absent) {
            return false;
        }
    }

    private void openssl(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
