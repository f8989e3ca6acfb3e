package uk.frontdoor.mapping.nhs.finding;

/** What a finding leads to. */
public enum Severity {
    /** The whole request is refused; the sender is told why. */
    REJECT,
    /** The request is accepted; the finding stays with it for the person who reads it. */
    FINDING,
    /** Known and harmless; not recorded. */
    IGNORE
}
