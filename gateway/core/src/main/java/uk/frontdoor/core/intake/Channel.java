package uk.frontdoor.core.intake;

/** The way a submission came in; decides the mapper that reads it. */
public enum Channel {
    /** Booking and Referral Standard message. */
    NHS_FHIR,
    /** Our own referral JSON. */
    SCHOOL_JSON,
    /** One row of an imported CSV file. */
    SCHOOL_CSV,
    /** Department for Education Common Transfer File, which pre-fills a referral. */
    SCHOOL_TRANSFER_FILE,
    /** Police notice in the public people-objects-locations-events JSON shape. */
    POLICE_JSON,
    /** One row of a police CSV drop. */
    POLICE_CSV,
    /** An e-mail from the police drop folder. */
    POLICE_MAIL,
    /** The public web form. */
    PUBLIC_FORM,
    /** A decision message of an area's case system that could not be recorded. */
    CASE_SYSTEM
}
