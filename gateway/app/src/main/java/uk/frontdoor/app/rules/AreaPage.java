package uk.frontdoor.app.rules;

import java.util.List;

/**
 * One area file as a page.
 *
 * @param assumed how many of its statements are in no document
 * @param others the same area at other times: file name and days
 */
record AreaPage(
        String title, int assumed, List<Fact> facts, List<Section> sections, List<String> notes, List<Fact> others) {
    /** A name and what is said of it. */
    record Fact(String name, String value) {}

    /** A table. Its rows have as many cells as there are columns. */
    record Section(String heading, List<String> columns, List<Row> rows) {}

    /** @param assumed something in it is in no document */
    record Row(List<String> cells, boolean assumed) {}
}
