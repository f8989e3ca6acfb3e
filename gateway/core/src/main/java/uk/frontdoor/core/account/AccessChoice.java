package uk.frontdoor.core.account;

import java.util.List;

/**
 * What a person decided about one item.
 *
 * @param takenOut passages of free text that stay out
 */
public record AccessChoice(boolean disclose, List<Passage> takenOut) {
    public static final AccessChoice WITHHOLD = new AccessChoice(false, List.of());
    public static final AccessChoice DISCLOSE = new AccessChoice(true, List.of());

    public AccessChoice {
        takenOut = List.copyOf(takenOut);
    }

    /** From one character up to before another; holds no word of it. */
    public record Passage(int from, int to) {
        public Passage {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("passage: some characters (expected)");
            }
        }
    }
}
