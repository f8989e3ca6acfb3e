package uk.frontdoor.app.attachment;

import java.util.List;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: what is known of the documents inside originals. What is not known is held. */
public interface AttachmentScans {
    /** Before the original is kept, so that no document is ever without a verdict. */
    void expect(SubmissionId submission, int documents);

    /** The original was not kept under this id. */
    void forget(SubmissionId submission);

    /** By position, from 0; held where nothing is known. */
    ScanVerdict verdict(SubmissionId submission, int position);

    /** Some that are held, oldest first. */
    List<Held> held(int most);

    void settle(Held document, ScanVerdict verdict);

    /** One document, by its position in its original. */
    record Held(SubmissionId submission, int position) {}
}
