package uk.frontdoor.app.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;

/**
 * The recipients' certificates: one file {@code <destination>.pem} each in one folder, with one certificate for
 * each use and kind of key, or for several. A file that is replaced is read again; one that is taken away stops what goes to its recipient.
 */
public final class RecipientCertificates {
    private final Path folder;
    private final Clock clock;
    private final Map<DestinationId, Kept> kept = new ConcurrentHashMap<>();

    public RecipientCertificates(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The certificates to encrypt to, the innermost envelope first: one of an elliptic curve or RSA, one of ML-KEM, or one
     * of each. A kind of key that a recipient holds is never left out because its certificate has run out.
     *
     * @throws UnusableCertificate when there is none that may be relied on today; says why
     */
    List<X509Certificate> forSealing(DestinationId recipient) {
        List<X509Certificate> candidates =
                of(recipient).stream().filter(CertificateRules::maySeal).toList();
        if (candidates.isEmpty()) {
            throw new UnusableCertificate(recipient, "there is no certificate to encrypt to");
        }
        return candidates.stream()
                .collect(Collectors.partitioningBy(CertificateRules::isQuantumSafe))
                .values()
                .stream()
                .filter(kind -> !kind.isEmpty())
                .map(kind -> good(recipient, kind))
                .toList();
    }

    private X509Certificate good(DestinationId recipient, List<X509Certificate> kind) {
        return kind.stream()
                .filter(certificate -> fault(certificate).isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnusableCertificate(
                        recipient, fault(kind.getFirst()).orElseThrow()));
    }

    /** The certificates whose signature counts as the recipient's own, as they stand today. */
    List<X509Certificate> forSigning(DestinationId recipient) {
        return of(recipient).stream()
                .filter(CertificateRules::maySign)
                .filter(certificate -> fault(certificate).isEmpty())
                .toList();
    }

    List<X509Certificate> of(DestinationId recipient) {
        Path file = folder.resolve(recipient + ".pem");
        try {
            FileTime written = Files.getLastModifiedTime(file);
            Kept before = kept.get(recipient);
            if (before != null && before.written().equals(written)) {
                return before.certificates();
            }
            Kept now = new Kept(written, Pem.certificates(file));
            kept.put(recipient, now);
            return now.certificates();
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new UnusableCertificate(recipient, "its certificate file cannot be read", unreadable);
        }
    }

    private Optional<String> fault(X509Certificate certificate) {
        return CertificateRules.fault(certificate, clock.instant());
    }

    private record Kept(FileTime written, List<X509Certificate> certificates) {}

    /** There is nothing to encrypt to, or nothing that may be relied on. */
    static final class UnusableCertificate extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnusableCertificate(DestinationId recipient, String reason) {
            this(recipient, reason, null);
        }

        UnusableCertificate(DestinationId recipient, String reason, @Nullable Throwable cause) {
            super(recipient + ": " + reason, cause);
        }
    }
}
