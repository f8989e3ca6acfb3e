package uk.frontdoor.config.dmn;

import java.util.List;
import java.util.Map;

/** The row that answered: its output columns by name. */
public final class Row {
    private final String table;
    private final String decision;
    private final Map<?, ?> columns;

    Row(String table, String decision, Map<?, ?> columns) {
        this.table = table;
        this.decision = decision;
        this.columns = columns;
    }

    /**
     * @throws NoAnswer when the row has no text there
     */
    public String text(String column) {
        if (columns.get(column) instanceof String text) {
            return text;
        }
        throw new NoAnswer(table, decision, "no text in column " + column);
    }

    /**
     * @throws NoAnswer when the row has no list of texts there
     */
    public List<String> texts(String column) {
        if (columns.get(column) instanceof List<?> list) {
            return list.stream().map(this::textIn).toList();
        }
        throw new NoAnswer(table, decision, "no list in column " + column);
    }

    private String textIn(Object entry) {
        if (entry instanceof String text) {
            return text;
        }
        throw new NoAnswer(table, decision, "not a text in a list");
    }
}
