package uk.frontdoor.core.triage;

/** How soon a person must look, as rated at the front door: most urgent first. */
public enum Urgency {
    /** Runs through nights and weekends; goes to the duty telephone. */
    RED,
    AMBER,
    GREEN,
    BLUE
}
