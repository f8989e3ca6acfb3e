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
    public FilePart {
        numbers = List.copyOf(numbers);
    }

    /** For the envelope: {@code 3,4}. */
    public String rows() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
