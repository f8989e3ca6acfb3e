package uk.frontdoor.app.recordkey;

/** Records were kept under a wrapping key that this gateway was not given: it must not start, nor pretend. */
final class MissingWrappingKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingWrappingKey(String name) {
        super("records are kept under wrapping key " + name + ", which record-wrapping.key does not hold");
    }
}
