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
import org.bouncycastle.operator.OperatorCreationException;
import uk.frontdoor.core.area.DestinationId;

/** Makes whatever keys the demonstration lacks, on this machine and for it alone. */
final class DemonstrationKeys {
    /** In every demonstration certificate's name, so that production can refuse it. */
    static final String MARK = "Front Door demonstration";

    private static final Duration LASTS = Duration.ofDays(397);
    private static final Duration RENEWED = Duration.ofDays(7);
    private static final int TAG_KEY_BYTES = 32;

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

    /** Leaves alone what is there and still good. */
    void fillIn(List<DestinationId> recipients) {
        try {
            if (!Files.exists(keys.releaseTagKey())) {
                byte[] key = new byte[TAG_KEY_BYTES];
                random.nextBytes(key);
                write(keys.releaseTagKey(), Base64.getEncoder().encodeToString(key));
            }
            fillIn("gateway", keys.gatewayKey(), keys.gatewayCertificate());
            for (DestinationId recipient : recipients) {
                fillIn(recipient.value(), keys.sandboxKey(recipient), keys.recipientCertificate(recipient));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the demonstration's keys cannot be written", failure);
        } catch (GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException("the demonstration's keys cannot be made", failure);
        }
    }

    private void fillIn(String name, Path key, Path certificate)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        if (isGood(key, certificate)) {
            return;
        }
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC", Providers.BOUNCY_CASTLE);
        pairs.initialize(new ECGenParameterSpec("P-256"), random);
        KeyPair pair = pairs.generateKeyPair();
        X509Certificate made =
                new OwnCertificate(MARK + ", " + name, clock.instant(), LASTS).of(pair, "SHA256withECDSA");
        write(key, Pem.text(pair.getPrivate()));
        write(certificate, Pem.text(made));
    }

    /** A certificate of somebody's own, without its private key here, is not ours to replace. */
    private boolean isGood(Path key, Path certificate) throws IOException, GeneralSecurityException {
        if (!Files.exists(certificate)) {
            return false;
        }
        return Pem.certificates(certificate).stream()
                .noneMatch(one -> isOne(one) && (!Files.exists(key) || runsOut(one)));
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
}
