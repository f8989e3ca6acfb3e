package uk.frontdoor.config.need;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.config.scale.NeedScales;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.Needs;

/** Which signs make which topic of need and which flag; every sign is somewhere, if only under {@code none}. */
public final class DeclaredNeeds implements Needs {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/needs/needs.yaml");

    private final NeedScales scales;
    private final Map<IndicatorCode, Set<NeedTopic>> topics = new EnumMap<>(IndicatorCode.class);
    private final Map<IndicatorCode, Set<NeedFlag>> flags = new EnumMap<>(IndicatorCode.class);

    /** The file shipped with the gateway. */
    public DeclaredNeeds(NeedScales scales) {
        this(SHIPPED, scales);
    }

    DeclaredNeeds(ResourceFile file, NeedScales scales) {
        this.scales = scales;
        Faults faults = new Faults();
        YamlFile yaml = YamlFile.read(file, faults);
        learn(yaml.lists("topics", sign()), Values.oneOf(NeedTopic.class), topics, yaml);
        learn(yaml.lists("flags", sign()), Values.oneOf(NeedFlag.class), flags, yaml);
        Set<IndicatorCode> none = Set.copyOf(yaml.list("none", sign()));
        yaml.close();
        for (IndicatorCode sign : IndicatorCode.values()) {
            if (topics.containsKey(sign) == none.contains(sign)) {
                yaml.fault(sign + ": under a topic, or else under none (expected)");
            }
        }
        faults.throwIfAny();
    }

    private static Function<String, IndicatorCode> sign() {
        return Values.oneOf(IndicatorCode.class);
    }

    private static <E extends Enum<E>> void learn(
            Map<String, List<IndicatorCode>> declared,
            Function<String, E> name,
            Map<IndicatorCode, Set<E>> learned,
            YamlFile yaml) {
        declared.forEach((key, signs) -> {
            try {
                E meaning = name.apply(key);
                signs.forEach(sign ->
                        learned.computeIfAbsent(sign, _ -> EnumSet.of(meaning)).add(meaning));
            } catch (IllegalArgumentException unknown) {
                yaml.fault(key + ": " + unknown.getMessage());
            }
        });
    }

    @Override
    public Set<NeedTopic> topics(IndicatorCode sign) {
        return topics.getOrDefault(sign, Set.of());
    }

    @Override
    public Set<NeedFlag> flags(IndicatorCode sign) {
        return flags.getOrDefault(sign, Set.of());
    }

    @Override
    public Set<NeedFlag> flags(@Nullable NeedLevel declared) {
        return declared == null ? Set.of() : scales.flags(declared);
    }
}
