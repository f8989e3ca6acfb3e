package uk.frontdoor.app.refer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.app.attachment.ScanVerdict;
import uk.frontdoor.core.intake.SubmissionId;

/** Remembers how many documents each submission is to have. */
final class ScansInMemory implements AttachmentScans {
    final Map<SubmissionId, Integer> expected = new ConcurrentHashMap<>();

    @Override
    public void expect(SubmissionId submission, int documents) {
        expected.put(submission, documents);
    }

    @Override
    public void forget(SubmissionId submission) {
        expected.remove(submission);
    }

    @Override
    public ScanVerdict verdict(SubmissionId submission, int position) {
        return ScanVerdict.HELD;
    }

    @Override
    public List<Held> held(int most) {
        return List.of();
    }

    @Override
    public void settle(Held document, ScanVerdict verdict) {}
}
