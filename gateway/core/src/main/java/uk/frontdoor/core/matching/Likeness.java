package uk.frontdoor.core.matching;

/** How two names of a person compare. */
public enum Likeness {
    /** But for case, accents, hyphens and spaces. */
    SAME,
    /** Spelt or pronounced alike: Keeley and Keely. */
    ALIKE,
    DIFFERENT
}
