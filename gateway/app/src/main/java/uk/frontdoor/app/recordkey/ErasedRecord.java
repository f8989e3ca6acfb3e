package uk.frontdoor.app.recordkey;

import uk.frontdoor.core.intake.SubmissionId;

/** What was asked for was sealed under a key that was destroyed: nobody can have it, and that is no failure. */
public final class ErasedRecord extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient SubmissionId record;

    public ErasedRecord(SubmissionId record) {
        super("the record's key was destroyed");
        this.record = record;
    }

    public SubmissionId record() {
        return record;
    }
}
