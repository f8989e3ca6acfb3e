package uk.frontdoor.config.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;

/** Reads the systems of agencies. A system may use what its agency may use, or less. */
final class SystemReading {
    private final CredentialReading credentials = new CredentialReading();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> systems = new HashSet<>();

    /** A system whose agency is not read yet; {@code id} is null when it could not be read. */
    record Lines(@Nullable String id, Set<Channel> channels, Proofs proofs) {
        DeclaredSystem of(Agency agency) {
            Agency narrowed = new Agency(
                    agency.id(), agency.name(), agency.kind(), agency.sourceCode(), agency.identifiers(), channels);
            return new DeclaredSystem(id == null ? agency.id().value() : id, narrowed, proofs);
        }
    }

    /** What stands with the agency itself first, then each of its systems. */
    List<Lines> read(YamlFile agency, @Nullable AgencyId id, List<Channel> channels) {
        String own = id == null ? null : id.value();
        if (own != null) {
            agencies.add(own);
            if (systems.contains(own)) {
                agency.fault("id: a system has this name");
            }
        }
        List<Lines> read = new ArrayList<>();
        read.add(new Lines(own, Set.copyOf(channels), credentials.of(agency, own)));
        for (YamlFile each : agency.mappings("systems")) {
            read.add(system(each, channels));
        }
        return read;
    }

    private Lines system(YamlFile yaml, List<Channel> allowed) {
        String id = yaml.required("id", text -> new AgencyId(text).value());
        List<Channel> channels = yaml.list("channels", Values.oneOf(Channel.class));
        if (!allowed.containsAll(channels)) {
            yaml.fault("channels: no more than those of its agency (expected)");
        }
        Proofs proofs = credentials.of(yaml, id);
        yaml.close();
        if (id != null && (agencies.contains(id) || !systems.add(id))) {
            yaml.fault("id: an agency or a system has this name");
        }
        return new Lines(id, Set.copyOf(channels), proofs);
    }
}
