package uk.frontdoor.config.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.ProfileContents;

/** Field profiles P0 to P10 as declared in {@code profiles.csv}. A profile that is not declared stops the start. */
public final class DeclaredProfiles implements ProfileContents {
    private final Map<FieldProfile, Set<FieldGroup>> contents = new EnumMap<>(FieldProfile.class);

    public DeclaredProfiles() {
        Faults faults = new Faults();
        new ResourceFile("/frontdoor/profiles/profiles.csv").lines().stream()
                .skip(1)
                .forEach(line -> learn(line, faults));
        for (FieldProfile profile : FieldProfile.values()) {
            if (!contents.containsKey(profile)) {
                faults.add("profiles.csv", profile + ": not declared");
            }
        }
        faults.throwIfAny();
    }

    @Override
    public Set<FieldGroup> of(FieldProfile profile) {
        return contents.getOrDefault(profile, Set.of());
    }

    private void learn(String line, Faults faults) {
        int comma = line.indexOf(',');
        try {
            contents.put(FieldProfile.valueOf(line.substring(0, comma)), groups(line.substring(comma + 1)));
        } catch (IllegalArgumentException unknown) {
            faults.add("profiles.csv", "unknown profile or group in the row of " + line.substring(0, comma));
        }
    }

    private static Set<FieldGroup> groups(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isBlank())
                .map(FieldGroup::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
