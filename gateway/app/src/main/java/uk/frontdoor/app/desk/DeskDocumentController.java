package uk.frontdoor.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.app.attachment.KeptAttachments;
import uk.frontdoor.app.attachment.ScanVerdict;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** The documents that came with a form. Only what a scanner found clean is handed out, and never to be opened in place. */
@Controller
class DeskDocumentController {
    private final DeskList list;
    private final Submissions submissions;
    private final AttachmentScans scans;
    private final Ledger ledger;

    DeskDocumentController(DeskList list, Submissions submissions, AttachmentScans scans, Ledger ledger) {
        this.list = list;
        this.submissions = submissions;
        this.scans = scans;
        this.ledger = ledger;
    }

    /** One line of the list. */
    record Line(int position, String name, String size, ScanVerdict verdict) {
        public boolean clean() {
            return verdict == ScanVerdict.CLEAN;
        }

        public boolean infected() {
            return verdict == ScanVerdict.INFECTED;
        }
    }

    @GetMapping("/desk/work/{id}/documents")
    String documents(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        WorkItem item = item(id, staff);
        List<Attachment> attachments = attachments(item);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("work", id);
        model.addAttribute("back", "/desk/work/" + id);
        model.addAttribute("backTo", "Back to the work");
        model.addAttribute(
                "documents",
                IntStream.range(0, attachments.size())
                        .mapToObj(at -> line(item, attachments.get(at), at))
                        .toList());
        return "desk/documents";
    }

    private Line line(WorkItem item, Attachment attachment, int at) {
        String size = "%,d KB".formatted(Math.max(1, attachment.content().length / 1000));
        return new Line(at, attachment.name(), size, scans.verdict(item.submission(), at));
    }

    @GetMapping("/desk/work/{id}/documents/{position}")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id, @PathVariable int position, @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = item(id, staff);
        List<Attachment> attachments = attachments(item);
        if (position < 0 || position >= attachments.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (scans.verdict(item.submission(), position) != ScanVerdict.CLEAN) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ledger.append(new LedgerFact(
                LedgerKind.VIEWED,
                item.submission(),
                staff.getUsername(),
                Map.of("workItem", id.toString(), "document", Integer.toString(position))));
        return download(attachments.get(position));
    }

    private static ResponseEntity<byte[]> download(Attachment attachment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(attachment.content());
    }

    private List<Attachment> attachments(WorkItem item) {
        return submissions.find(item.submission()).map(KeptAttachments::in).orElse(List.of());
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
