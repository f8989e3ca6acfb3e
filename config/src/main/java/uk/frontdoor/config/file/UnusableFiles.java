package uk.frontdoor.config.file;

import java.util.List;

/** Declared facts that cannot be used; says every fault with file and line. */
public final class UnusableFiles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnusableFiles(List<String> faults) {
        super(faults.size() + " faults in config:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
