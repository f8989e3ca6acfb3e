package uk.frontdoor.config.dmn;

import java.util.List;

/** A DMN file cannot be read or compiled. Lists everything wrong with it. */
public final class UnusableTable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableTable(String table, List<String> problems) {
        super(table + " cannot be used:\n  " + String.join("\n  ", problems));
    }
}
