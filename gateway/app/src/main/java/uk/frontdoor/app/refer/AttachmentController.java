package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.frontdoor.app.attachment.AttachmentBounds;
import uk.frontdoor.app.attachment.AttachmentOffer;
import uk.frontdoor.app.page.FieldError;

/** Documents beside the answers, for professionals. */
@Controller
class AttachmentController {
    private static final String PAGE = "redirect:/refer/attachments";

    private final OpenForms forms;
    private final Asking asking;
    private final DraftFiles files;
    private final AttachmentBounds bounds;

    AttachmentController(OpenForms forms, Asking asking, DraftFiles files, AttachmentBounds bounds) {
        this.forms = forms;
        this.asking = asking;
        this.files = files;
        this.bounds = bounds;
    }

    @PostMapping("/refer/attachments/add")
    String add(@RequestParam MultipartFile document, HttpServletRequest request, Model model) throws IOException {
        Optional<OpenForms.Open> open = professional(request);
        if (open.isEmpty()) {
            return OpenForms.FRONT;
        }
        DraftToken token = open.get().token();
        String name = Optional.ofNullable(document.getOriginalFilename()).orElse("");
        return switch (bounds.offer(name, document.getBytes(), files.list(token).size())) {
            case AttachmentOffer.Accepted(var attachment) -> {
                files.add(token, attachment);
                yield PAGE;
            }
            case AttachmentOffer.Refused(var sentence) -> refused(open.get(), sentence, model);
        };
    }

    /** For whoever reloads the page after an error. */
    @GetMapping({"/refer/attachments/add", "/refer/attachments/remove"})
    String again() {
        return PAGE;
    }

    /** Sent here when a document was too large to be read at all. */
    @GetMapping("/refer/attachments/too-large")
    String tooLarge(HttpServletRequest request, Model model) {
        return professional(request)
                .map(open -> refused(open, bounds.tooLarge(), model))
                .orElse(OpenForms.FRONT);
    }

    @PostMapping("/refer/attachments/remove")
    String remove(@RequestParam UUID file, HttpServletRequest request) {
        professional(request).ifPresent(open -> files.remove(open.token(), file));
        return PAGE;
    }

    private String refused(OpenForms.Open open, String sentence, Model model) {
        return asking.ask(
                ProfessionalPages.ATTACHMENTS, open, List.of(new FieldError("document", sentence)), false, model);
    }

    private Optional<OpenForms.Open> professional(HttpServletRequest request) {
        return forms.in(request).filter(open -> !open.sent() && open.answers().isFrom(Who.PROFESSIONAL));
    }
}
