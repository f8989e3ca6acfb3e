package uk.frontdoor.config.agency;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.Channel;

/** The agency register as declared. All faults are thrown at once. */
public final class DeclaredAgencies implements AgencyRegister {
    /** The register with the demonstration's bodies and published keys. */
    public static final String DEMONSTRATION = "/frontdoor/agencies/demo.yaml";

    /** National contact-source codes (Department for Education). */
    private static final Set<String> SOURCE_CODES = Set.of(
            "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C", "5D", "6",
            "7", "8", "9", "10");

    /** Without TLS only to this machine itself. */
    private static final String BASE_ADDRESS =
            "(https://[^\\s/?#@]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)(/[^\\s?#]*[^\\s?#/])?";

    private final Map<AgencyId, DeclaredAgency> agencies;

    private DeclaredAgencies(Map<AgencyId, DeclaredAgency> agencies) {
        this.agencies = agencies;
    }

    /**
     * The register declared in a file.
     *
     * @throws uk.frontdoor.config.file.UnusableFiles with every fault and its line
     */
    public static DeclaredAgencies read(ResourceFile resource) {
        Faults faults = new Faults();
        YamlFile yaml = YamlFile.read(resource, faults);
        SystemReading systems = new SystemReading();
        Map<AgencyId, DeclaredAgency> agencies = new LinkedHashMap<>();
        for (YamlFile each : yaml.mappings("agencies")) {
            agency(each, systems).ifPresent(declared -> {
                if (agencies.put(declared.agency().id(), declared) != null) {
                    each.fault("id: this agency is declared twice");
                }
            });
        }
        yaml.close();
        faults.throwIfAny();
        return new DeclaredAgencies(agencies);
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

    private static Optional<DeclaredAgency> agency(YamlFile yaml, SystemReading systems) {
        AgencyId id = yaml.required("id", AgencyId::new);
        String name = yaml.required("name", Values::text);
        AgencyKind kind = yaml.required("kind", Values.oneOf(AgencyKind.class));
        String sourceCode = yaml.required("sourceCode", DeclaredAgencies::sourceCode);
        Map<String, String> identifiers = yaml.values("identifiers");
        List<Channel> channels = yaml.list("channels", Values.oneOf(Channel.class));
        AreaId homeArea = yaml.optional("homeArea", AreaId::new).orElse(null);
        URI feedback = yaml.optional("feedbackAddress", DeclaredAgencies::address).orElse(null);
        Map<String, URI> answers = answerAddresses(yaml);
        SendingLimit limit = kind == AgencyKind.PUBLIC ? null : limit(yaml);
        List<SystemReading.Lines> lines = systems.read(yaml, id, channels);
        yaml.close();
        if (id == null || name == null || kind == null || sourceCode == null) {
            return Optional.empty();
        }
        Agency agency = new Agency(id, name, kind, sourceCode, identifiers, Set.copyOf(channels));
        return Optional.of(new DeclaredAgency(
                agency,
                homeArea,
                feedback,
                answers,
                limit,
                lines.stream().map(each -> each.of(agency)).toList()));
    }

    private static @Nullable SendingLimit limit(YamlFile agency) {
        YamlFile yaml = agency.mapping("limit").orElse(null);
        if (yaml == null) {
            return null;
        }
        Integer perSecond = yaml.required("perSecond", Values.between(1, SendingLimit.MOST));
        Integer burst = yaml.required("burst", Values.between(1, SendingLimit.MOST));
        yaml.close();
        return perSecond == null || burst == null ? null : new SendingLimit(perSecond, burst);
    }

    private static Map<String, URI> answerAddresses(YamlFile yaml) {
        Map<String, URI> addresses = new LinkedHashMap<>();
        yaml.values("answerAddresses").forEach((service, address) -> {
            if (service.matches("\\d{1,20}") && address.matches(BASE_ADDRESS)) {
                addresses.put(service, URI.create(address));
            } else {
                yaml.fault("answerAddresses: a service number and an https:// address without a slash at its end (expected)");
            }
        });
        return addresses;
    }

    private static String sourceCode(String text) {
        if (!SOURCE_CODES.contains(text)) {
            throw new IllegalArgumentException("a national contact-source code such as 2A (expected)");
        }
        return text;
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^\\s/?#]+[^\\s]*")) {
            throw new IllegalArgumentException("an address that starts with https:// (expected)");
        }
        return URI.create(text);
    }
}
