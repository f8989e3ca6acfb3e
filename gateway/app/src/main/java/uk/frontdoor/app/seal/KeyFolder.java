package uk.frontdoor.app.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.platform.Secret;
import uk.frontdoor.core.area.DestinationId;

/**
 * The folder with everything secret that sealing needs.
 *
 * <pre>
 * gateway.key.pem  gateway.pem      with which the gateway signs
 * gateway-composite.key.pem  gateway-composite.pem  the same to recipients with an ML-KEM key, if there are any
 * release-tag.key                   256 bits in Base64; the same on every gateway of an installation
 * record-wrapping.key               the keys that wrap the keys of records, the current one first: a line of 256 bits in
 *                                   Base64 each; the same on every gateway of an installation
 * recipients/{destination}.pem      the recipients' certificates
 * sandbox/{destination}.key.pem  sandbox/{destination}.kem.key.pem  the sandbox recipients' private keys; the
 *                                   demonstration alone has any
 * </pre>
 */
public final class KeyFolder {
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final @Nullable Secret password;

    /** @param password of the gateway's private key when that is encrypted */
    public KeyFolder(Path folder, @Nullable Secret password) {
        this.folder = folder;
        this.password = password;
    }

    /** What must be there and is not. */
    List<Path> missing() {
        List<Path> missing = new ArrayList<>();
        for (Path file : List.of(gatewayKey(), gatewayCertificate(), releaseTagKey(), recordWrappingKeys())) {
            if (!Files.isReadable(file)) {
                missing.add(file);
            }
        }
        return missing;
    }

    Path gatewayKey() {
        return folder.resolve("gateway.key.pem");
    }

    Path gatewayCertificate() {
        return folder.resolve("gateway.pem");
    }

    Path compositeKey() {
        return folder.resolve("gateway-composite.key.pem");
    }

    Path compositeCertificate() {
        return folder.resolve("gateway-composite.pem");
    }

    Path releaseTagKey() {
        return folder.resolve("release-tag.key");
    }

    Path recordWrappingKeys() {
        return folder.resolve("record-wrapping.key");
    }

    Path recipients() {
        return folder.resolve("recipients");
    }

    Path recipientCertificate(DestinationId recipient) {
        return recipients().resolve(recipient + ".pem");
    }

    Path sandboxKey(DestinationId recipient) {
        return folder.resolve("sandbox").resolve(recipient + ".key.pem");
    }

    Path sandboxKemKey(DestinationId recipient) {
        return folder.resolve("sandbox").resolve(recipient + ".kem.key.pem");
    }

    /** With which the gateway signs what everybody can verify. */
    public Identity gateway() {
        return identity(gatewayKey(), gatewayCertificate());
    }

    /** With which the gateway signs deliveries. */
    public GatewayKeys gatewayKeys() {
        return new GatewayKeys(
                gateway(),
                Files.isReadable(compositeKey())
                        ? Optional.of(identity(compositeKey(), compositeCertificate()))
                        : Optional.empty());
    }

    /** Whether a recipient is one of the sandbox, and not somebody who keeps their key to themselves. */
    public boolean isSandbox(DestinationId recipient) {
        return Files.isReadable(sandboxKey(recipient));
    }

    /** With which a sandbox recipient signs. */
    public Identity sandbox(DestinationId recipient) {
        return identity(sandboxKey(recipient), recipientCertificate(recipient));
    }

    /** With which a sandbox recipient opens what it is sent. */
    public CmsOpener sandboxOpener(DestinationId recipient) {
        List<PrivateKey> keys = Stream.of(sandboxKey(recipient), sandboxKemKey(recipient))
                .filter(Files::isReadable)
                .map(this::key)
                .toList();
        return new CmsOpener(keys, gatewayCertificates());
    }

    /** By which a recipient knows the gateway. */
    public List<X509Certificate> gatewayCertificates() {
        return Files.isReadable(compositeKey())
                ? List.of(certificate(gatewayCertificate()), certificate(compositeCertificate()))
                : List.of(certificate(gatewayCertificate()));
    }

    private PrivateKey key(Path file) {
        try {
            return Pem.key(file, password);
        } catch (IOException unreadable) {
            throw new UnusableKey(file + " cannot be read", unreadable);
        }
    }

    /** For the integrity tags of releases. */
    public SecretKey releaseTag() {
        return secrets(releaseTagKey(), "HmacSHA256").getFirst();
    }

    /** That wrap the keys of records, the current one first. */
    public List<SecretKey> recordWrapping() {
        return secrets(recordWrappingKeys(), "AES");
    }

    /** Whether the keys of records are wrapped by a key that the demonstration made. */
    boolean wrapsAsDemonstration() {
        try {
            return Files.readString(recordWrappingKeys()).contains(DemonstrationKeys.MARK);
        } catch (IOException unreadable) {
            throw new UnusableKey(recordWrappingKeys() + " cannot be read", unreadable);
        }
    }

    /** One at least. Lines that begin with # say something to people. */
    private static List<SecretKey> secrets(Path file, String algorithm) {
        try {
            List<SecretKey> keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> secret(file, line, algorithm))
                    .toList();
            if (keys.isEmpty()) {
                throw new UnusableKey(file + ": 32 bytes in Base64 (expected)");
            }
            return keys;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableKey(file + " cannot be read", unreadable);
        }
    }

    private static SecretKey secret(Path file, String line, String algorithm) {
        byte[] key = Base64.getDecoder().decode(line);
        if (key.length != KEY_BYTES) {
            throw new UnusableKey(file + ": 32 bytes in Base64 (expected)");
        }
        return new SecretKeySpec(key, algorithm);
    }

    private Identity identity(Path key, Path certificate) {
        return new Identity(key(key), certificate(certificate));
    }

    private static X509Certificate certificate(Path file) {
        try {
            return Pem.certificates(file).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnusableKey(file + ": a certificate in PEM (expected)"));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new UnusableKey(file + " cannot be read", unreadable);
        }
    }

    /** A key file is missing or broken. */
    static final class UnusableKey extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnusableKey(String reason) {
            super(reason);
        }

        UnusableKey(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
