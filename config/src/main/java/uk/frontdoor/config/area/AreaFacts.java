package uk.frontdoor.config.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * What an area file says that staff read; no stage turns on any of it but the clocks.
 *
 * @param signedOff null while nobody has
 * @param telephones how the front door is reached in a hurry; null when no document says
 * @param sources the documents the file was made from
 * @param notes where a document and what was made of it differ, and the like
 */
public record AreaFacts(
        @Nullable SignOff signedOff,
        List<String> sources,
        List<Footprint> footprints,
        List<Panel> panels,
        List<Role> roles,
        List<PartnerBody> agencies,
        List<FormerBody> formerBodies,
        List<LocalClock> clocks,
        @Nullable Telephones telephones,
        List<String> notes) {
    public AreaFacts {
        sources = List.copyOf(sources);
        footprints = List.copyOf(footprints);
        panels = List.copyOf(panels);
        roles = List.copyOf(roles);
        agencies = List.copyOf(agencies);
        formerBodies = List.copyOf(formerBodies);
        clocks = List.copyOf(clocks);
        notes = List.copyOf(notes);
    }

    static AreaFacts read(YamlFile yaml) {
        return new AreaFacts(
                SignOff.read(yaml).orElse(null),
                yaml.list("sources", Values::text),
                Footprint.read(yaml),
                Panel.read(yaml),
                Role.read(yaml),
                PartnerBody.read(yaml),
                FormerBody.read(yaml),
                LocalClock.read(yaml),
                Telephones.read(yaml).orElse(null),
                yaml.list("notes", Values::text));
    }
}
