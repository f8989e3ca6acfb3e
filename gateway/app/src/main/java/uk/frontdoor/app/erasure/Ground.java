package uk.frontdoor.app.erasure;

/** Why a record is erased. */
enum Ground {
    RETENTION("The time it is kept for is over"),
    REQUEST("Somebody it is about asked for it (UK GDPR article 17)"),
    ORDER("A court or the Information Commissioner ordered it"),
    MISSENT("It should never have been sent here");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
