package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.app.attachment.ScanVerdict;
import uk.frontdoor.core.intake.SubmissionId;

/** Verdicts as a test gives them. */
final class KnownVerdicts implements AttachmentScans {
    private final Map<Held, ScanVerdict> verdicts = new ConcurrentHashMap<>();

    @Override
    public void expect(SubmissionId submission, int documents) {}

    @Override
    public void forget(SubmissionId submission) {
        verdicts.keySet().removeIf(held -> held.submission().equals(submission));
    }

    @Override
    public ScanVerdict verdict(SubmissionId submission, int position) {
        return verdicts.getOrDefault(new Held(submission, position), ScanVerdict.HELD);
    }

    @Override
    public List<Held> held(int most) {
        return List.of();
    }

    @Override
    public void settle(Held document, ScanVerdict verdict) {
        verdicts.put(document, verdict);
    }
}
