package uk.frontdoor.app.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.frontdoor.core.routing.NeedTopic;

/** With what help was needed, by the level decided. */
public record NeedsByLevel(List<String> levels, List<Line> lines) {
    public NeedsByLevel {
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
    }

    /** One need, with a number for each level. */
    public record Line(String need, List<String> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    /** @param decided how many were decided at each level, which the page shows as well */
    static NeedsByLevel of(List<Need> needs, List<Measure> decided) {
        List<String> levels = decided.stream().map(Measure::of).toList();
        List<Long> wholes = decided.stream().map(Measure::decided).toList();
        Map<NeedTopic, Map<String, Long>> counted = needs.stream()
                .collect(Collectors.groupingBy(
                        Need::topic, TreeMap::new, Collectors.toMap(Need::level, Need::referrals)));
        return new NeedsByLevel(
                levels,
                counted.entrySet().stream()
                        .map(each -> line(
                                each.getKey(),
                                levels.stream().map(level -> each.getValue().getOrDefault(level, 0L)).toList(),
                                wholes))
                        .toList());
    }

    private static Line line(NeedTopic topic, List<Long> counts, List<Long> wholes) {
        Set<Integer> hidden = new HashSet<>(SmallNumbers.hidden(counts));
        hidden.addAll(SmallNumbers.hidden(wholes));
        IntStream.range(0, counts.size())
                .filter(at -> !SmallNumbers.mayShow(counts.get(at), wholes.get(at)))
                .forEach(hidden::add);
        return new Line(
                topic.title(),
                IntStream.range(0, counts.size())
                        .mapToObj(at -> hidden.contains(at) ? Figures.HIDDEN : Figures.count(counts.get(at)))
                        .toList());
    }
}
