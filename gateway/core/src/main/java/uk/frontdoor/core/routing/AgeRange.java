package uk.frontdoor.core.routing;

/**
 * Whole years, both ends within. An unborn child is younger than 0.
 *
 * @param from {@link #UNBORN} when a service takes a child before birth
 */
public record AgeRange(int from, int to) {
    public static final int UNBORN = -1;

    public AgeRange {
        if (from < UNBORN || to < from) {
            throw new IllegalArgumentException("ages: from -1 (unborn) upwards, from not above to (expected)");
        }
    }

    public boolean holds(int age) {
        return age >= from && age <= to;
    }
}
