package uk.frontdoor.config.dmn;

import java.util.List;

/** One decision table as it is to be read by people: what stands in its cells, and nothing evaluated. */
public record TableText(
        String name, String description, List<String> asks, List<String> answers, List<RowText> rows) {
    public TableText {
        asks = List.copyOf(asks);
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param why its annotation: where it comes from
     */
    public record RowText(String id, List<String> when, List<String> then, String why) {
        public RowText {
            when = List.copyOf(when);
            then = List.copyOf(then);
        }
    }
}
