package uk.frontdoor.config.file;

import java.util.Arrays;
import java.util.function.Function;

/** Readers of single values that say what they expect, and never what they found: it may be a key. */
public final class Values {
    private Values() {}

    /** The name of a constant; when it is none, the fault says which there are. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        return text -> Arrays.stream(all)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(all) + " (expected)"));
    }

    /** True or false and nothing else: a slip of the pen must not read as false. */
    public static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false (expected)");
        };
    }

    /** A whole number in that range. */
    public static Function<String, Integer> between(int least, int most) {
        return text -> {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("a whole number from %d to %d (expected)".formatted(least, most));
            }
            return Integer.valueOf(text);
        };
    }

    /** Any text. */
    public static String text(String text) {
        return text.strip();
    }
}
