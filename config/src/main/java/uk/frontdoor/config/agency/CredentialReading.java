package uk.frontdoor.config.agency;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.England;

/** Reads what agencies prove themselves with, and refuses one credential in two hands. */
final class CredentialReading {
    private final Set<String> seen = new HashSet<>();

    List<DeclaredAgency.ApiKey> apiKeys(YamlFile agency) {
        List<DeclaredAgency.ApiKey> keys = new ArrayList<>();
        for (YamlFile each : agency.mappings("apiKeys")) {
            String digest = each.required("digest", CredentialReading::digest);
            Terms terms = terms(each, digest);
            if (digest != null) {
                keys.add(new DeclaredAgency.ApiKey(digest, terms.end(), terms.demonstration()));
            }
        }
        return keys;
    }

    List<DeclaredAgency.AssertionKey> assertionKeys(YamlFile agency) {
        List<DeclaredAgency.AssertionKey> keys = new ArrayList<>();
        for (YamlFile each : agency.mappings("assertionKeys")) {
            String keyId = each.required("kid", Values::text);
            String algorithm = each.required("algorithm", CredentialReading::algorithm);
            PublicKey key = algorithm == null ? null : each.required("publicKey", text -> publicKey(algorithm, text));
            Terms terms = terms(each, keyId);
            if (keyId != null && key != null) {
                keys.add(new DeclaredAgency.AssertionKey(keyId, key, terms.end(), terms.demonstration()));
            }
        }
        return keys;
    }

    List<DeclaredAgency.Certificate> certificates(YamlFile agency) {
        List<DeclaredAgency.Certificate> certificates = new ArrayList<>();
        for (YamlFile each : agency.mappings("certificates")) {
            String fingerprint = each.required("fingerprint", CredentialReading::digest);
            String subject = each.optional("subject", Values::text).orElse(null);
            Terms terms = terms(each, fingerprint);
            if (fingerprint != null) {
                certificates.add(new DeclaredAgency.Certificate(
                        fingerprint, subject, terms.end(), terms.demonstration()));
            }
        }
        return certificates;
    }

    /** How long a credential is good, and for what. */
    private record Terms(@Nullable Instant end, boolean demonstration) {}

    private Terms terms(YamlFile credential, @Nullable String name) {
        Optional<Instant> expires = day(credential, "expires");
        Optional<Instant> revoked = day(credential, "revoked");
        boolean demonstration = credential.optional("demo", Values::flag).orElse(false);
        credential.close();
        if (name != null && !seen.add(name)) {
            credential.fault("this credential is declared twice");
        }
        Instant end = expires.filter(moment -> revoked.isEmpty() || moment.isBefore(revoked.get()))
                .or(() -> revoked)
                .orElse(null);
        return new Terms(end, demonstration);
    }

    private static Optional<Instant> day(YamlFile credential, String key) {
        return credential
                .optional(key, LocalDate::parse)
                .map(day -> day.atStartOfDay(England.TIME).toInstant());
    }

    private static String digest(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("64 lower-case hexadecimal digits of a SHA-256 (expected)");
        }
        return text;
    }

    /** The two that senders' assertions are believed with. */
    private static String algorithm(String text) {
        if (!Set.of("EC", "RSA").contains(text)) {
            throw new IllegalArgumentException("EC or RSA (expected)");
        }
        return text;
    }

    private static PublicKey publicKey(String algorithm, String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("an X.509 public key in base64 (expected)", unusable);
        }
    }
}
