package uk.frontdoor.proof.kill;

/** One thing counted at the end, and whether it is as promised. */
record Check(String what, long found, boolean kept) {
    static Check zero(String what, long found) {
        return new Check(what, found, found == 0);
    }

    static Check count(String what, long found) {
        return new Check(what, found, true);
    }

    static Check some(String what, long found) {
        return new Check(what, found, found > 0);
    }

    String line() {
        return "%-6s %,10d  %s".formatted(kept ? "ok" : "BROKEN", found, what);
    }
}
