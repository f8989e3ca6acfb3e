package uk.frontdoor.mapping.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a file that is one submission.
 *
 * @param group what its rows have in common in the grouping column; null when they have nothing
 * @param numbers rows or pupils of the whole file that it holds
 * @param contentType media type with the character set it is written in
 * @param original in the characters and the character set of the file
 */
public record FilePart(@Nullable String group, List<Integer> numbers, String contentType, byte[] original) {
    /** A file of the most rows may have a header four times as long as any is; each piece repeats it. */
    private static final long MOST_REPEATED = 100_000_000;

    public FilePart {
        numbers = List.copyOf(numbers);
    }

    /** Whether cutting a file would make far more of it than was sent. */
    public static boolean repeatsTooMuch(int repeatedInEach, int pieces) {
        return (long) repeatedInEach * pieces > MOST_REPEATED;
    }

    /** For the envelope: {@code 3,4}. */
    public String rows() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
