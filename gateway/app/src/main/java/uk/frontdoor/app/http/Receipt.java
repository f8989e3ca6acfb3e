package uk.frontdoor.app.http;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;

/** What handing in led to. */
public sealed interface Receipt {
    /** Kept for the first time. */
    record New(RawSubmission submission) implements Receipt {}

    /** The very same was kept before. */
    record Same(SubmissionId first) implements Receipt {}

    /** The key was used before for something else. Nothing was kept. */
    record OtherContent(SubmissionId first) implements Receipt {}

    /** The same request is being handled at this moment. */
    record Busy() implements Receipt {}
}
