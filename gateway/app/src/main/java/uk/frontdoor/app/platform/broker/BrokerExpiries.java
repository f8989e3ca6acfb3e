package uk.frontdoor.app.platform.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;

/** When the certificates end that stand on the embedded broker's ports, as their files are now. */
record BrokerExpiries(@Nullable BrokerTls tls) implements Expiries {
    @Override
    public List<Expiry> all() {
        if (tls == null) {
            return List.of();
        }
        List<Expiry> all = new ArrayList<>(in(tls.certificate(), "broker, certificate of "));
        all.addAll(in(tls.trust(), "broker, trusted issuer "));
        return all;
    }

    /** A file that cannot be read now counts as ended: the ports would not open with it again. */
    private static List<Expiry> in(Path file, String what) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .map(each -> new Expiry(
                            what + each.getSubjectX500Principal().getName(),
                            each.getNotAfter().toInstant()))
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            return List.of(new Expiry(what + "an unreadable file", Instant.EPOCH));
        }
    }
}
