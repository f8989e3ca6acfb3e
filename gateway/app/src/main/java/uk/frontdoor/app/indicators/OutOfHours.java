package uk.frontdoor.app.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.AreaClocks;

/**
 * Where referrals went that came while their front door was shut, as a table that is a chart as well. One that went to
 * several counts for each of them.
 */
public record OutOfHours(List<Line> lines) {
    public OutOfHours {
        lines = List.copyOf(lines);
    }

    /**
     * One destination.
     *
     * @param bar how long its bar is, in hundredths of the longest
     */
    public record Line(String label, boolean shown, String shut, String share, long bar) {}

    private record Counted(String label, long shut, long all) {}

    static OutOfHours of(List<Arrivals> arrivals, AreaClocks clocks, UnaryOperator<String> label) {
        Map<String, Counted> counted = new TreeMap<>();
        for (Arrivals each : arrivals) {
            boolean shut = !clocks.staffedAt(new AreaId(each.area()), each.quarter());
            counted.merge(
                    each.destination(),
                    new Counted(label.apply(each.destination()), shut ? each.count() : 0, each.count()),
                    (one, other) -> new Counted(one.label(), one.shut() + other.shut(), one.all() + other.all()));
        }
        List<Counted> most = new ArrayList<>(counted.values());
        most.sort(Comparator.comparingLong(Counted::shut).reversed().thenComparing(Counted::label));
        return new OutOfHours(lines(most));
    }

    private static List<Line> lines(List<Counted> counted) {
        Set<Integer> hidden = SmallNumbers.hidden(counted.stream().map(Counted::shut).toList());
        long longest = counted.stream().mapToLong(Counted::shut).max().orElse(0);
        return IntStream.range(0, counted.size())
                .mapToObj(at -> hidden.contains(at)
                        ? new Line(counted.get(at).label(), false, Figures.HIDDEN, "", 0)
                        : line(counted.get(at), longest))
                .toList();
    }

    private static Line line(Counted counted, long longest) {
        return new Line(
                counted.label(),
                true,
                Figures.count(counted.shut()),
                Figures.share(counted.shut(), counted.all()),
                Figures.percent(counted.shut(), longest));
    }
}
