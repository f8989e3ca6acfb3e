package uk.frontdoor.app.access;

import java.util.List;

/** The gateway was told that it is a production gateway, and it is not fit to be one. */
final class UnsafeForProduction extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnsafeForProduction(List<String> problems) {
        super("Outside the demonstration this gateway may not start:\n  - " + String.join("\n  - ", problems));
    }
}
