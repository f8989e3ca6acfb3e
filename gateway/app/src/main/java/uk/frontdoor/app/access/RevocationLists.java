package uk.frontdoor.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Which certificates their issuers have taken back (RFC 5280), from a folder that is read again while the gateway runs:
 * lists ({@code .crl}) and the issuers' certificates ({@code .pem}). A list that no issuer there has signed is not
 * believed, and the lists before it stay in use. One that is past its time is still believed in what it revokes.
 */
final class RevocationLists implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);
    private static final Status NOT_TAKEN = new Status("REVOCATION_LISTS_NOT_TAKEN");

    private final @Nullable Path folder;
    private volatile List<X509CRL> lists = List.of();
    private volatile String seen = "";
    private volatile boolean refused;

    /** @param folder null when nothing is revoked but by the register */
    RevocationLists(@Nullable Path folder) {
        this.folder = folder;
        look();
        if (refused) {
            throw new IllegalArgumentException("frontdoor.access.revocation: its lists cannot be used");
        }
    }

    boolean revoked(X509Certificate certificate) {
        return lists.stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .anyMatch(list -> list.getRevokedCertificate(certificate) != null);
    }

    /** Lists in use, for whoever watches when they end. */
    List<X509CRL> inUse() {
        return lists;
    }

    @Scheduled(fixedDelayString = "PT2S")
    final synchronized void look() {
        if (folder == null) {
            return;
        }
        try {
            String now = fingerprint(folder);
            if (!now.equals(seen)) {
                seen = now;
                lists = read(folder);
                refused = false;
                LOG.info("{} revocation lists are in use", lists.size());
            }
        } catch (IOException | UncheckedIOException | GeneralSecurityException unusable) {
            refused = true;
            LOG.error("The revocation lists are not taken, those before stay in use: {}", unusable.getMessage());
        }
    }

    private static List<X509CRL> read(Path folder) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> issuers = new ArrayList<>();
        for (Path file : files(folder, ".pem")) {
            try (InputStream in = Files.newInputStream(file)) {
                factory.generateCertificates(in).forEach(each -> issuers.add((X509Certificate) each));
            }
        }
        List<X509CRL> read = new ArrayList<>();
        for (Path file : files(folder, ".crl")) {
            try (InputStream in = Files.newInputStream(file)) {
                for (CRL each : factory.generateCRLs(in)) {
                    read.add(signed((X509CRL) each, issuers, file));
                }
            }
        }
        return List.copyOf(read);
    }

    private static X509CRL signed(X509CRL list, List<X509Certificate> issuers, Path file) throws GeneralSecurityException {
        for (X509Certificate issuer : issuers) {
            if (issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal())) {
                list.verify(issuer.getPublicKey());
                return list;
            }
        }
        throw new GeneralSecurityException(file.getFileName() + " is of an issuer whose certificate is not there");
    }

    private static String fingerprint(Path folder) throws IOException {
        StringBuilder files = new StringBuilder();
        for (String kind : List.of(".pem", ".crl")) {
            for (Path file : files(folder, kind)) {
                files.append(file).append(Files.getLastModifiedTime(file)).append(Files.size(file));
            }
        }
        return files.toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Override
    public Health health() {
        return refused ? Health.status(NOT_TAKEN).build() : Health.up().build();
    }
}
