package uk.frontdoor.core.referral;

/** How much harm the referral itself speaks of; the most serious wins. */
public enum Harm {
    NONE,
    POSSIBLE,
    /** Reasonable cause to suspect significant harm: Children Act 1989, section 47. */
    REASONABLE_CAUSE,
    /** Immediate danger, serious injury, or a child missing now. */
    IMMEDIATE;

    public Harm orWorse(Harm other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
