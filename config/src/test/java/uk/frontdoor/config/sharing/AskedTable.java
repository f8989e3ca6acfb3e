package uk.frontdoor.config.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.frontdoor.config.dmn.DecisionDomain;

/** Every answer of one table to everything it can be asked, found by asking the engine; looked up by position. */
final class AskedTable {
    private final Map<String, Integer> strides = new HashMap<>();
    private final Map<String, List<Object>> values;
    private final String[] answers;
    private final Set<String> distinct = new TreeSet<>();

    private AskedTable(DecisionDomain domain) {
        this.answers = new String[Math.toIntExact(domain.size())];
        this.values = domain.values();
        int stride = 1;
        for (var input : values.entrySet()) {
            strides.put(input.getKey(), stride);
            stride *= input.getValue().size();
        }
        domain.forEachText((question, answer) -> {
            answers[index(question)] = answer;
            distinct.add(answer);
        });
    }

    /**
     * @param pins for some inputs, the only values to try
     * @throws AssertionError at the first question that no row, or more than one row, answers
     */
    static AskedTable of(String decision, Map<String, List<Object>> pins) {
        return of(SharingTables.FILE, decision, pins);
    }

    static AskedTable of(String file, String decision, Map<String, List<Object>> pins) {
        DecisionDomain domain = DecisionDomain.of(file, decision);
        pins.forEach((input, only) -> domain.pin(input, only.toArray()));
        return new AskedTable(domain);
    }

    String answer(Map<String, ?> question) {
        return at(index(question));
    }

    String at(int index) {
        return Objects.requireNonNull(answers[index]);
    }

    /** The part of the index that these inputs give; inputs the table does not look at count nothing. */
    int index(Map<String, ?> question) {
        int index = 0;
        for (var stride : strides.entrySet()) {
            Object value = question.get(stride.getKey());
            if (value != null) {
                index += stride.getValue() * position(stride.getKey(), value);
            }
        }
        return index;
    }

    int step(String input, Object value) {
        Integer stride = strides.get(input);
        return stride == null ? 0 : stride * position(input, value);
    }

    private int position(String input, Object value) {
        int position = Objects.requireNonNull(values.get(input)).indexOf(value);
        if (position < 0) {
            throw new AssertionError(input + " was never asked with " + value);
        }
        return position;
    }

    Set<String> distinctAnswers() {
        return distinct;
    }

    int size() {
        return answers.length;
    }
}
