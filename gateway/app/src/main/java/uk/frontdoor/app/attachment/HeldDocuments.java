package uk.frontdoor.app.attachment;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.Submissions;

/** Has held documents scanned. One the scanner cannot judge stays held and goes to the end of the queue. */
class HeldDocuments {
    private static final int AT_ONCE = 10;

    private final AttachmentScans scans;
    private final Submissions submissions;
    private final VirusScan scanner;

    HeldDocuments(AttachmentScans scans, Submissions submissions, VirusScan scanner) {
        this.scans = scans;
        this.submissions = submissions;
        this.scanner = scanner;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT20S")
    void scan() {
        scans.held(AT_ONCE).forEach(held -> scans.settle(
                held,
                submissions
                        .find(held.submission())
                        .map(original -> verdict(original, held.position()))
                        .orElse(ScanVerdict.HELD)));
    }

    private ScanVerdict verdict(RawSubmission original, int position) {
        List<Attachment> attachments = KeptAttachments.in(original);
        return position < attachments.size()
                ? scanner.scan(attachments.get(position).content())
                : ScanVerdict.HELD;
    }
}
