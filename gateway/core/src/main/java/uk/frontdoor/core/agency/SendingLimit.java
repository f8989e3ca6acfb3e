package uk.frontdoor.core.agency;

/**
 * How much an agency may send before it is asked to wait, all its systems together.
 *
 * @param perSecond sustained requests a second, from 1 to 1,000,000
 * @param burst requests that may come at once after a pause, from 1 to 1,000,000
 */
public record SendingLimit(int perSecond, int burst) {
    public static final int MOST = 1_000_000;

    public SendingLimit {
        refuseUnlessBetween("perSecond", perSecond);
        refuseUnlessBetween("burst", burst);
    }

    private static void refuseUnlessBetween(String name, int value) {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException(name + ": from 1 to " + MOST + " (expected)");
        }
    }
}
