package uk.frontdoor.config.scale;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.routing.NeedFlag;

/** Every scale there is, by name and version, the ones no area uses any more among them. */
public final class NeedScales {
    private static final List<String> SHIPPED =
            List.of("thrive-2019", "cont-2020", "waf-2024", "lan18-2018", "lan-ww-2022", "cp-2021");

    private final Map<String, NeedScale> scales = new LinkedHashMap<>();
    private final Map<NeedLevel, Set<NeedFlag>> flags = new HashMap<>();

    private NeedScales() {}

    /** The files shipped with the gateway. */
    public static NeedScales shipped(Faults faults) {
        return read(
                SHIPPED.stream()
                        .map(name -> new ResourceFile("/frontdoor/scales/" + name + ".yaml"))
                        .toList(),
                faults);
    }

    static NeedScales read(List<ResourceFile> files, Faults faults) {
        NeedScales scales = new NeedScales();
        for (ResourceFile file : files) {
            YamlFile yaml = YamlFile.read(file, faults);
            NeedScale.read(yaml).ifPresent(scale -> scales.learn(scale, yaml));
        }
        return scales;
    }

    private void learn(NeedScale scale, YamlFile yaml) {
        if (scales.put(key(scale), scale) != null) {
            yaml.fault("version: stands in another file too");
        }
        flags.putAll(scale.flags());
    }

    /** By name and version, such as {@code LAN18 2018}. */
    public NeedScale find(String key) {
        NeedScale scale = scales.get(key);
        if (scale == null) {
            throw new IllegalArgumentException("a declared scale and its version, such as LAN18 2018 (expected)");
        }
        return scale;
    }

    public List<NeedScale> all() {
        return List.copyOf(scales.values());
    }

    /** What a level says beside its place; empty for one that nobody knows. */
    public Set<NeedFlag> flags(NeedLevel level) {
        return flags.getOrDefault(level, Set.of());
    }

    private static String key(NeedScale scale) {
        return scale.scale() + " " + scale.version();
    }
}
