package uk.frontdoor.config.dmn;

/** A decision table gave no answer, or more than one. Names the decision and never what was asked. */
public final class NoAnswer extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoAnswer(String table, String decision, String kind) {
        super(table + ", decision \"" + decision + "\": " + kind);
    }
}
