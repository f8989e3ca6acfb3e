package uk.frontdoor.proof.ledger;

/** The way from an entry up to the root of a tree, as RFC 9162 (2.1.3.2 and 2.1.4.2) walks it. */
final class Climb {
    private long place;
    private long last;

    /**
     * @param place of the entry, from 0
     * @throws IllegalArgumentException when a tree of that size has no such place
     */
    Climb(long place, long size) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("place: within the tree (expected)");
        }
        this.place = place;
        this.last = size - 1;
    }

    /** Up to the root of the widest full part that ends here. */
    Climb toFullPart() {
        while ((place & 1) == 1) {
            halve();
        }
        return this;
    }

    /** What stands beside is on the left. */
    boolean isRight() {
        return (place & 1) == 1 || place == last;
    }

    void up() {
        if (isRight()) {
            while ((place & 1) == 0 && place != 0) {
                halve();
            }
        }
        halve();
    }

    boolean isAtTheTop() {
        return last == 0;
    }

    private void halve() {
        place >>= 1;
        last >>= 1;
    }
}
