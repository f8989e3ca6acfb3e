package uk.frontdoor.app.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.bouncycastle.operator.OperatorCreationException;
import uk.frontdoor.core.area.DestinationId;

/** Makes whatever keys the demonstration lacks, on this machine and for it alone. */
final class DemonstrationKeys {
    /** In every demonstration certificate's name, so that production can refuse it. */
    static final String MARK = "Front Door demonstration";

    private static final Duration LASTS = Duration.ofDays(397);
    private static final Duration RENEWED = Duration.ofDays(7);
    private static final int KEY_BYTES = 32;

    private static final Kind CURVE = new Kind("EC", "SHA256withECDSA");
    private static final Kind COMPOSITE = new Kind("MLDSA65-ECDSA-P256-SHA512", "MLDSA65-ECDSA-P256-SHA512");
    private static final Kind KEM = new Kind("ML-KEM-768", "");

    private final KeyFolder keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DemonstrationKeys(KeyFolder keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    static boolean isOne(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains(MARK);
    }

    /**
     * Leaves alone what is there and still good.
     *
     * @param quantumSafe which recipients hold an ML-KEM key beside their elliptic curve
     */
    void fillIn(List<DestinationId> recipients, Predicate<DestinationId> quantumSafe) {
        try {
            fillIn(keys.releaseTagKey(), "");
            fillIn(keys.recordWrappingKeys(), "# " + MARK + System.lineSeparator());
            fillInGateway(CURVE, keys.gatewayKey(), keys.gatewayCertificate());
            fillInGateway(COMPOSITE, keys.compositeKey(), keys.compositeCertificate());
            for (DestinationId recipient : recipients) {
                fillIn(recipient, quantumSafe.test(recipient));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the demonstration's keys cannot be written", failure);
        } catch (GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException("the demonstration's keys cannot be made", failure);
        }
    }

    private void fillIn(Path secret, String remark) throws IOException {
        if (!Files.exists(secret)) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            write(secret, remark + Base64.getEncoder().encodeToString(key));
        }
    }

    private void fillInGateway(Kind kind, Path key, Path certificate)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        if (!isGood(List.of(key), certificate)) {
            KeyPair pair = pair(kind);
            write(key, Pem.text(pair.getPrivate()));
            write(certificate, Pem.text(named("gateway").of(pair, kind.signature())));
        }
    }

    private void fillIn(DestinationId recipient, boolean quantumSafe)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        List<Path> files = quantumSafe
                ? List.of(keys.sandboxKey(recipient), keys.sandboxKemKey(recipient))
                : List.of(keys.sandboxKey(recipient));
        if (isGood(files, keys.recipientCertificate(recipient))) {
            return;
        }
        KeyPair curve = pair(CURVE);
        write(keys.sandboxKey(recipient), Pem.text(curve.getPrivate()));
        String certificates = Pem.text(named(recipient.value()).of(curve, CURVE.signature()));
        if (quantumSafe) {
            KeyPair kem = pair(KEM);
            write(keys.sandboxKemKey(recipient), Pem.text(kem.getPrivate()));
            certificates +=
                    Pem.text(named(recipient.value()).of(kem.getPublic(), curve.getPrivate(), CURVE.signature()));
        }
        write(keys.recipientCertificate(recipient), certificates);
    }

    private OwnCertificate named(String name) {
        return new OwnCertificate(MARK + ", " + name, clock.instant(), LASTS);
    }

    private KeyPair pair(Kind kind) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(kind.algorithm(), Providers.BOUNCY_CASTLE);
        if (kind.equals(CURVE)) {
            pairs.initialize(new ECGenParameterSpec("P-256"), random);
        }
        return pairs.generateKeyPair();
    }

    /** A certificate of somebody's own, without its private key here, is not ours to replace. */
    private boolean isGood(List<Path> files, Path certificate) throws IOException, GeneralSecurityException {
        if (!Files.exists(certificate)) {
            return false;
        }
        return Pem.certificates(certificate).stream()
                .noneMatch(one -> isOne(one) && (!files.stream().allMatch(Files::exists) || runsOut(one)));
    }

    private boolean runsOut(X509Certificate certificate) {
        return CertificateRules.fault(certificate, clock.instant().plus(RENEWED)).isPresent();
    }

    /** For the owner's eyes only, and whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(file.getParent(), owner);
        Path draft = Files.createTempFile(file.getParent(), "draft", ".pem");
        Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param signature by which it signs its own certificate; nothing when it cannot sign */
    private record Kind(String algorithm, String signature) {}
}
