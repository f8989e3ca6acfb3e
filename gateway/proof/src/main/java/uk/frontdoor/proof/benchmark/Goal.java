package uk.frontdoor.proof.benchmark;

/** What was asked for, what was found, and whether that is enough. */
record Goal(String what, double found, String unit, boolean reached) {
    static Goal atLeast(String what, double wanted, double found, String unit) {
        return new Goal("%s at least %s%s".formatted(what, plain(wanted), unit), found, unit, found >= wanted);
    }

    static Goal below(String what, double wanted, double found, String unit) {
        return new Goal("%s below %s%s".formatted(what, plain(wanted), unit), found, unit, found < wanted);
    }

    String line() {
        return "%-6s %s: %.2f%s".formatted(reached ? "pass" : "MISS", what, found, unit);
    }

    private static String plain(double figure) {
        return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
    }
}
