package uk.frontdoor.proof.kill;

/** Tells those who work to finish what they are doing and end. */
final class Stop {
    private volatile boolean asked;

    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }
}
