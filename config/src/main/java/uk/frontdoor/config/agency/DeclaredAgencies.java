package uk.frontdoor.config.agency;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.intake.Channel;

/** The agency register as declared. All faults are thrown at once. */
public final class DeclaredAgencies implements AgencyRegister {
    /** The register with the demonstration's bodies and published keys. */
    public static final String DEMONSTRATION = "/frontdoor/agencies/demo.yaml";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Map<AgencyId, DeclaredAgency> agencies = new LinkedHashMap<>();

    private DeclaredAgencies(List<DeclaredAgency> declared, Faults faults) {
        for (DeclaredAgency each : declared) {
            if (agencies.put(each.agency().id(), each) != null) {
                faults.add("agencies", each.agency().id() + ": declared twice");
            }
        }
    }

    /** The register declared in a file. */
    public static DeclaredAgencies read(ResourceFile resource) {
        Faults faults = new Faults();
        YamlFile yaml = YamlFile.read(resource, faults);
        List<DeclaredAgency> declared = yaml.mappings("agencies").stream()
                .map(DeclaredAgencies::agency)
                .flatMap(Optional::stream)
                .toList();
        yaml.close();
        DeclaredAgencies register = new DeclaredAgencies(declared, faults);
        faults.throwIfAny();
        return register;
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return declared(id).map(DeclaredAgency::agency);
    }

    public Optional<DeclaredAgency> declared(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    public List<DeclaredAgency> all() {
        return List.copyOf(agencies.values());
    }

    private static Optional<DeclaredAgency> agency(YamlFile yaml) {
        AgencyId id = yaml.required("id", AgencyId::new);
        String name = yaml.required("name", text -> text);
        AgencyKind kind = yaml.required("kind", AgencyKind::valueOf);
        String sourceCode = yaml.required("sourceCode", text -> text);
        Map<String, String> identifiers = yaml.values("identifiers");
        List<Channel> channels = yaml.list("channels", Channel::valueOf);
        URI feedback = yaml.optional("feedbackAddress", URI::create).orElse(null);
        List<DeclaredAgency.ApiKey> apiKeys = apiKeys(yaml);
        List<DeclaredAgency.AssertionKey> assertionKeys = assertionKeys(yaml);
        List<DeclaredAgency.Certificate> certificates = certificates(yaml);
        yaml.close();
        if (id == null || name == null || kind == null || sourceCode == null) {
            return Optional.empty();
        }
        Agency agency = new Agency(id, name, kind, sourceCode, identifiers, Set.copyOf(channels));
        return Optional.of(new DeclaredAgency(agency, feedback, apiKeys, assertionKeys, certificates));
    }

    private static List<DeclaredAgency.ApiKey> apiKeys(YamlFile yaml) {
        List<DeclaredAgency.ApiKey> keys = new ArrayList<>();
        for (YamlFile key : yaml.mappings("apiKeys")) {
            String digest = key.required("digest", text -> text);
            Instant expires = expiry(key);
            boolean demonstration = key.optional("demo", Boolean::valueOf).orElse(false);
            key.close();
            if (digest != null) {
                keys.add(new DeclaredAgency.ApiKey(digest, expires, demonstration));
            }
        }
        return keys;
    }

    private static List<DeclaredAgency.AssertionKey> assertionKeys(YamlFile yaml) {
        List<DeclaredAgency.AssertionKey> keys = new ArrayList<>();
        for (YamlFile each : yaml.mappings("assertionKeys")) {
            String keyId = each.required("kid", text -> text);
            String algorithm = each.required("algorithm", text -> text);
            PublicKey key = algorithm == null ? null : each.required("publicKey", text -> publicKey(algorithm, text));
            Instant expires = expiry(each);
            each.close();
            if (keyId != null && key != null) {
                keys.add(new DeclaredAgency.AssertionKey(keyId, key, expires));
            }
        }
        return keys;
    }

    private static List<DeclaredAgency.Certificate> certificates(YamlFile yaml) {
        List<DeclaredAgency.Certificate> certificates = new ArrayList<>();
        for (YamlFile each : yaml.mappings("certificates")) {
            String fingerprint = each.required("fingerprint", text -> text);
            Instant expires = expiry(each);
            each.close();
            if (fingerprint != null) {
                certificates.add(new DeclaredAgency.Certificate(fingerprint, expires));
            }
        }
        return certificates;
    }

    private static @Nullable Instant expiry(YamlFile yaml) {
        return yaml.optional("expires", LocalDate::parse)
                .map(day -> day.atStartOfDay(ENGLAND).toInstant())
                .orElse(null);
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
