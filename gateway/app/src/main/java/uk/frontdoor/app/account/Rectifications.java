package uk.frontdoor.app.account;

import uk.frontdoor.core.intake.SubmissionId;

/** Port: corrects a record, or keeps with it the objection of somebody whom a person did not believe. */
interface Rectifications {
    /**
     * @param seen the value that person had before them
     * @param said what was said to be wrong, and how it is known
     */
    record Correction(SubmissionId referral, String field, String seen, String value, String said, String by) {}

    /** @param why it is not corrected */
    record Objection(SubmissionId referral, String field, String said, String why, String by) {}

    /** What became of a correction. */
    sealed interface Outcome {
        /** A further version of the referral, which goes to triage like any other. */
        record Recorded() implements Outcome {}

        /** The field does not, or no longer, say what that person had before them. */
        record Changed() implements Outcome {}

        /** The field cannot have this value. */
        record Impossible() implements Outcome {}
    }

    Outcome correct(Correction correction);

    void keep(Objection objection);
}
