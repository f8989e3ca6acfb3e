package uk.frontdoor.core.sharing;

/** How much may go (reference: field profiles B13). What each holds is declared in {@link ProfileContents}. */
public enum FieldProfile {
    /** Nothing, or counts. */
    P0,
    /** A contact flag without a reason. */
    P1,
    /** Basic. */
    P2,
    /** Family help. */
    P3,
    /** Safeguarding, for the MASH. */
    P4,
    /** Operation Encompass. */
    P5,
    /** Statutory notice. */
    P6,
    /** Feedback to a referrer. */
    P7,
    /** Direct care between health professionals. */
    P8,
    /** Prevent. */
    P9,
    /** Child Protection Information Sharing. */
    P10,
    /** Allegations against people who work with children. */
    P_LADO,
    /** What a multi-agency panel needs to agree a package. */
    P_PANEL
}
