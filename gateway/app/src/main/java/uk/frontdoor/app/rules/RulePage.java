package uk.frontdoor.app.rules;

import java.util.List;

/** A page of rules: facts about them, and tables. */
record RulePage(String title, String lead, List<Fact> facts, List<Section> sections) {
    RulePage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** A name and what is said of it. */
    record Fact(String name, String value) {}

    /** A table. Its rows have as many cells as there are columns; each row can be linked to by its id. */
    record Section(String heading, String text, List<String> columns, List<Row> rows) {
        Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Row(String id, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
