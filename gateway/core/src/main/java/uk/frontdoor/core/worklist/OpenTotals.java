package uk.frontdoor.core.worklist;

/**
 * How much is open.
 *
 * @param all in the areas, whatever else was asked for; so are overdue, mine and nobodys
 * @param asked what answers the question, listed or beyond its limit
 */
public record OpenTotals(int all, int overdue, int mine, int nobodys, int asked) {
    public static final OpenTotals NONE = new OpenTotals(0, 0, 0, 0, 0);
}
