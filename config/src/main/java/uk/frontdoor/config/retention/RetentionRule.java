package uk.frontdoor.config.retention;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;

/**
 * How long records of one class are kept, from when, and by what rule.
 *
 * @param keep longer than a day
 */
public record RetentionRule(RecordClass of, Period keep, Event from, String source) {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/retention/retention.csv");
    private static final int COLUMNS = 4;

    /** From when the time runs. */
    public enum Event {
        /** The last recipient has confirmed. */
        CONFIRMED,
        /** The last decision. */
        DECIDED
    }

    public RetentionRule {
        if (keep.isNegative() || keep.toTotalMonths() == 0 && keep.getDays() <= 1) {
            throw new IllegalArgumentException("keep: longer than a day (expected)");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source: the rule behind it (expected)");
        }
    }

    /** @throws uk.frontdoor.config.file.UnusableFiles with every fault, and every class that has none or several */
    public static List<RetentionRule> shipped() {
        return read(SHIPPED);
    }

    static List<RetentionRule> read(ResourceFile file) {
        Faults faults = new Faults();
        Map<RecordClass, RetentionRule> rules = new EnumMap<>(RecordClass.class);
        file.lines().stream().skip(1).forEach(line -> learn(file, line, rules, faults));
        for (RecordClass each : RecordClass.values()) {
            if (!rules.containsKey(each)) {
                faults.add(file.name(), each + ": a line (expected)");
            }
        }
        faults.throwIfAny();
        return new ArrayList<>(rules.values());
    }

    private static void learn(
            ResourceFile file, String line, Map<RecordClass, RetentionRule> rules, Faults faults) {
        String[] cells = line.split(",", COLUMNS);
        try {
            RetentionRule rule = new RetentionRule(
                    RecordClass.valueOf(cells[0]), Period.parse(cells[1]), Event.valueOf(cells[2]), cells[3]);
            if (rules.put(rule.of(), rule) != null) {
                faults.add(file.name(), rule.of() + ": one line (expected)");
            }
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            faults.add(file.name(), "a class, a period, an event and a source (expected), in: " + line);
        }
    }
}
