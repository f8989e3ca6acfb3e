package uk.frontdoor.app.indicators;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decisions along one dimension, as a table that is a chart as well. */
public record Breakdown(String id, String heading, List<Line> lines) {
    public Breakdown {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param shown whether its numbers are shown
     * @param bar how long its bar is, in hundredths of the longest
     */
    public record Line(
            String label,
            boolean shown,
            String decided,
            String share,
            long bar,
            String inTime,
            String median,
            String ninetieth) {}

    static Breakdown of(String id, String heading, List<Measure> measures, UnaryOperator<String> label) {
        Set<Integer> hidden = SmallNumbers.hidden(measures.stream().map(Measure::decided).toList());
        long whole = measures.stream().mapToLong(Measure::decided).sum();
        long longest = measures.stream().mapToLong(Measure::decided).max().orElse(0);
        List<Line> lines = java.util.stream.IntStream.range(0, measures.size())
                .mapToObj(at -> hidden.contains(at)
                        ? hidden(label.apply(measures.get(at).of()))
                        : line(label.apply(measures.get(at).of()), measures.get(at), whole, longest))
                .toList();
        return new Breakdown(id, heading, lines);
    }

    private static Line line(String label, Measure measure, long whole, long longest) {
        return new Line(
                label,
                true,
                Figures.count(measure.decided()),
                Figures.percent(measure.decided(), whole) + "%",
                Figures.percent(measure.decided(), longest),
                Figures.share(measure.inTime(), measure.decided()),
                Figures.span(measure.median(), measure.decided()),
                Figures.span(measure.ninetieth(), measure.decided()));
    }

    private static Line hidden(String label) {
        return new Line(label, false, Figures.HIDDEN, "", 0, "", "", "");
    }
}
