package uk.frontdoor.app.access;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import uk.frontdoor.core.failure.FailureCode;

/** Turns a caller away: into the ledger first, then in the words of the face it called. */
public final class Refusals {
    private static final String RECORDED = Refusals.class.getName() + ".recorded";

    private final RefusalLedger ledger;
    private final List<AccessRefusal> voices;
    private final AccessRefusal lastResort = new ProblemDetailRefusal();

    Refusals(RefusalLedger ledger, List<AccessRefusal> voices) {
        this.ledger = ledger;
        this.voices = List.copyOf(voices);
    }

    /** Records that a person was asked to wait; the page says so itself. */
    public void tooOften(HttpServletRequest request) {
        record(request, Refusal.of(FailureCode.TOO_MANY_REQUESTS, null));
    }

    /** Whether the ledger has it already that this request was turned away. */
    static boolean isRecorded(ServletRequest request) {
        return request.getAttribute(RECORDED) != null;
    }

    private void record(HttpServletRequest request, Refusal refusal) {
        ledger.record(Faces.of(request), refusal);
        request.setAttribute(RECORDED, true);
    }

    /**
     * Says that the request being answered is turned away for its content and that this is in the ledger: it is not
     * recorded once more when the answer is given.
     */
    public static void areKept() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(RECORDED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Keeps a refusal of which the face that gave it keeps nothing, as of an address, a header or a search. */
    void answered(HttpServletRequest request, int status, AgencyPrincipal sender) {
        @Nullable FailureCode code = switch (status) {
            case 404, 409, 410 -> FailureCode.NOT_THEIRS;
            case 400, 405, 406, 422 -> FailureCode.MALFORMED;
            case 413 -> FailureCode.TOO_LARGE;
            case 415 -> FailureCode.UNSUPPORTED_MEDIA_TYPE;
            default -> null;
        };
        if (code != null && !isRecorded(request)) {
            record(request, Refusal.of(code, sender));
        }
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        record(request, refusal);
        if (refusal.retryAfter() != null) {
            long seconds = Math.max(1, refusal.retryAfter().plusMillis(999).toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
        }
        voices.stream()
                .filter(voice -> voice.speaksFor(request))
                .findFirst()
                .orElse(lastResort)
                .answer(request, response, refusal);
    }
}
