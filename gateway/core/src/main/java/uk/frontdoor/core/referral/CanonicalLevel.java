package uk.frontdoor.core.referral;

/** Our own scale, to which every local scale maps as a set (reference: A2.6). */
public enum CanonicalLevel {
    /** Universal. */
    N0,
    /** Advice or brief help, no assessment. */
    N1,
    /** Co-ordinated early help. */
    N2,
    /** Targeted or intensive, not statutory. */
    N3,
    /** Child in need: Children Act 1989, section 17. */
    N4,
    /** Child protection: section 47, or emergency. */
    N5,
    /** Looked after or care-experienced. */
    N6
}
