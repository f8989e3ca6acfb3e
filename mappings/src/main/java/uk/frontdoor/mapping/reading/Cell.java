package uk.frontdoor.mapping.reading;

/**
 * One value as it was sent.
 *
 * @param place where it stood: a JSON pointer, a row and column, an XPath, a line; {@code constant} for what the
 *     channel itself says
 */
public record Cell(String value, String place) {
    public static final String CONSTANT = "constant";

    @Override
    public String toString() {
        return "Cell[" + place + "]";
    }
}
