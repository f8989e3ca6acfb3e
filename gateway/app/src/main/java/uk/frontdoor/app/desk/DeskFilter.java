package uk.frontdoor.app.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Holding;
import uk.frontdoor.core.worklist.WorkKind;

/**
 * What of the list is shown. Nothing in it is about a child, so that it may stand in an address.
 *
 * @param kinds every kind when none is picked; urgencies likewise
 */
public record DeskFilter(Holding holding, Set<WorkKind> kinds, Set<Urgency> urgencies) {
    private static final Map<String, Holding> SHOW =
            Map.of("mine", Holding.ONES_OWN, "unclaimed", Holding.NOBODYS, "all", Holding.ANYBODYS);

    public DeskFilter {
        kinds = Set.copyOf(kinds);
        urgencies = Set.copyOf(urgencies);
    }

    /** What it does not know it leaves out. */
    static DeskFilter of(MultiValueMap<String, String> asked) {
        return new DeskFilter(
                SHOW.getOrDefault(asked.getOrDefault("show", List.of("all")).getFirst(), Holding.ANYBODYS),
                picked(asked.getOrDefault("kind", List.of()), WorkKind.class),
                picked(asked.getOrDefault("urgency", List.of()), Urgency.class));
    }

    Set<WorkKind> kindsOrAll() {
        return kinds.isEmpty() ? EnumSet.allOf(WorkKind.class) : kinds;
    }

    Set<Urgency> urgenciesOrAll() {
        return urgencies.isEmpty() ? EnumSet.allOf(Urgency.class) : urgencies;
    }

    public String show() {
        return SHOW.entrySet().stream()
                .filter(entry -> entry.getValue() == holding)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("all");
    }

    /** The list as it is filtered now, but with other people's, nobody's or one's own work. */
    public String with(String show) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk").queryParam("show", show);
        names(kinds).forEach(kind -> address.queryParam("kind", kind));
        names(urgencies).forEach(urgency -> address.queryParam("urgency", urgency));
        return address.build().toUriString();
    }

    public String again() {
        return with(show());
    }

    public boolean narrowed() {
        return !kinds.isEmpty() || !urgencies.isEmpty();
    }

    public boolean has(String value) {
        return names(kinds).contains(value) || names(urgencies).contains(value);
    }

    public List<Choice> kindChoices() {
        return choices(WorkKind.values(), Words::of);
    }

    public List<Choice> urgencyChoices() {
        return choices(Urgency.values(), Words::of);
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), words.apply(constant)))
                .toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static <E extends Enum<E>> Set<E> picked(List<String> names, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
