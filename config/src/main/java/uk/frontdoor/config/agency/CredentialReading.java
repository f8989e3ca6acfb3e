package uk.frontdoor.config.agency;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.England;

/** Reads what systems prove themselves with, and refuses one credential in two hands. */
final class CredentialReading {
    private final Set<String> seen = new HashSet<>();

    /** @param system whose; null when its name could not be read, and only faults are of interest */
    Proofs of(YamlFile yaml, @Nullable String system) {
        return new Proofs(apiKeys(yaml), assertionKeys(yaml, system), certificates(yaml));
    }

    private List<Proofs.ApiKey> apiKeys(YamlFile yaml) {
        List<Proofs.ApiKey> keys = new ArrayList<>();
        for (YamlFile each : yaml.mappings("apiKeys")) {
            String digest = each.required("digest", CredentialReading::digest);
            Term term = term(each, digest);
            if (digest != null) {
                keys.add(new Proofs.ApiKey(digest, term));
            }
        }
        return keys;
    }

    private List<Proofs.AssertionKey> assertionKeys(YamlFile yaml, @Nullable String system) {
        List<Proofs.AssertionKey> keys = new ArrayList<>();
        for (YamlFile each : yaml.mappings("assertionKeys")) {
            String keyId = each.required("kid", Values::text);
            String algorithm = each.required("algorithm", KeyText::algorithm);
            PublicKey key =
                    algorithm == null ? null : each.required("publicKey", text -> KeyText.publicKey(algorithm, text));
            Term term = term(each, keyId == null ? null : system + " " + keyId);
            if (keyId != null && key != null) {
                keys.add(new Proofs.AssertionKey(keyId, key, term));
            }
        }
        return keys;
    }

    private List<Proofs.Certificate> certificates(YamlFile yaml) {
        List<Proofs.Certificate> certificates = new ArrayList<>();
        for (YamlFile each : yaml.mappings("certificates")) {
            KeyText.Certificate whole =
                    each.optional("certificate", KeyText::certificate).orElse(null);
            String fingerprint = whole == null
                    ? each.required("fingerprint", CredentialReading::digest)
                    : whole.fingerprint();
            String subject = each.optional("subject", Values::text).orElse(whole == null ? null : whole.subject());
            Term term = term(each, fingerprint);
            if (fingerprint != null) {
                certificates.add(new Proofs.Certificate(
                        fingerprint, subject, whole == null ? null : whole.notAfter(), term));
            }
        }
        return certificates;
    }

    private Term term(YamlFile credential, @Nullable String name) {
        Instant runsOut = day(credential, "expires").orElse(null);
        Instant revoked = day(credential, "revoked").orElse(null);
        boolean demonstration = credential.optional("demo", Values::flag).orElse(false);
        credential.close();
        if (name != null && !seen.add(name)) {
            credential.fault("this credential is declared twice");
        }
        return new Term(runsOut, revoked, demonstration);
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
}
