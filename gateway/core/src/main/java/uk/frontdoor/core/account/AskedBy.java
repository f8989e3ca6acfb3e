package uk.frontdoor.core.account;

/** Who asks what is held about a child. */
public enum AskedBy {
    CHILD,
    PARENT_WITH_RESPONSIBILITY,
    /** A solicitor, an advocate, a local authority with a care order. */
    REPRESENTATIVE;

    /** For the child, and not the child. */
    public boolean isForTheChild() {
        return this != CHILD;
    }
}
