package uk.frontdoor.config.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.routing.NeedFlag;

/**
 * One scale of need in one version. A number means nothing without both.
 *
 * @param source the document that defines it
 */
public record NeedScale(String scale, String version, String name, String source, List<Level> levels) {
    public NeedScale {
        levels = List.copyOf(levels);
    }

    /**
     * One level of it.
     *
     * @param means what it says of a family, in a sentence; null where no document says it
     * @param standsFor the canonical levels it may mean; more than one, and a person chooses
     * @param flags what it says besides
     * @param assumed no document gives it this meaning
     */
    public record Level(
            String code,
            String name,
            @Nullable String means,
            Set<CanonicalLevel> standsFor,
            Set<NeedFlag> flags,
            boolean assumed) {
        public Level {
            standsFor = Set.copyOf(standsFor);
            flags = Set.copyOf(flags);
        }
    }

    public Map<NeedLevel, Set<CanonicalLevel>> canonical() {
        Map<NeedLevel, Set<CanonicalLevel>> canonical = new LinkedHashMap<>();
        levels.forEach(level -> canonical.put(at(level), level.standsFor()));
        return canonical;
    }

    Map<NeedLevel, Set<NeedFlag>> flags() {
        Map<NeedLevel, Set<NeedFlag>> flags = new LinkedHashMap<>();
        levels.forEach(level -> flags.put(at(level), level.flags()));
        return flags;
    }

    private NeedLevel at(Level level) {
        return new NeedLevel(scale, version, level.code());
    }

    static Optional<NeedScale> read(YamlFile yaml) {
        String scale = yaml.required("scale", Values::text);
        String version = yaml.required("version", Values::text);
        String name = yaml.required("name", Values::text);
        String source = yaml.required("source", Values::text);
        List<Level> levels = levels(yaml);
        yaml.close();
        return scale == null || version == null || name == null || source == null
                ? Optional.empty()
                : Optional.of(new NeedScale(scale, version, name, source, levels));
    }

    private static List<Level> levels(YamlFile yaml) {
        List<Level> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlFile each : yaml.mappings("levels")) {
            String code = each.required("code", Values::text);
            String name = each.required("name", Values::text);
            String means = each.optional("means", Values::text).orElse(null);
            Set<CanonicalLevel> standsFor = Set.copyOf(each.list("standsFor", Values.oneOf(CanonicalLevel.class)));
            Set<NeedFlag> flags = Set.copyOf(each.list("flags", Values.oneOf(NeedFlag.class)));
            Boolean assumed = each.required("assumed", Values::flag);
            if (standsFor.isEmpty()) {
                each.fault("standsFor: at least one canonical level (expected)");
            }
            if (code != null && !codes.add(code)) {
                each.fault("code: stands here twice");
            }
            each.close();
            if (code != null && name != null && assumed != null) {
                levels.add(new Level(code, name, means, standsFor, flags, assumed));
            }
        }
        if (levels.isEmpty()) {
            yaml.fault("levels: at least one (expected)");
        }
        return levels;
    }
}
