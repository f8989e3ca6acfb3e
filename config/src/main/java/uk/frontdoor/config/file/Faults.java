package uk.frontdoor.config.file;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with the declared facts, so that all of it is said at once. */
public final class Faults {
    private final List<String> faults = new ArrayList<>();

    public void add(String place, String fault) {
        faults.add(place + ": " + fault);
    }

    /** Stops the start when there is anything. */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new UnusableFiles(faults);
        }
    }
}
