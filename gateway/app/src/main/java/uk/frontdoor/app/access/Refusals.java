package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;

/** Turns a caller away: into the ledger first, then in the words of the face it called. */
public final class Refusals {
    private final RefusalLedger ledger;
    private final List<AccessRefusal> voices;
    private final AccessRefusal lastResort = new ProblemDetailRefusal();

    Refusals(RefusalLedger ledger, List<AccessRefusal> voices) {
        this.ledger = ledger;
        this.voices = List.copyOf(voices);
    }

    /** Records that a person was asked to wait; the page says so itself. */
    public void tooOften(HttpServletRequest request) {
        ledger.record(Faces.of(request), Refusal.of(FailureCode.TOO_MANY_REQUESTS, null));
    }

    /** Keeps a refusal of which the face that gave it keeps nothing: it has looked at no content. */
    void answered(HttpServletRequest request, int status, AgencyId sender) {
        @Nullable FailureCode code = switch (status) {
            case 404, 409, 410 -> FailureCode.NOT_THEIRS;
            case 405, 406 -> FailureCode.MALFORMED;
            case 413 -> FailureCode.TOO_LARGE;
            case 415 -> FailureCode.UNSUPPORTED_MEDIA_TYPE;
            default -> null;
        };
        if (code != null) {
            ledger.record(Faces.of(request), Refusal.of(code, sender));
        }
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        ledger.record(Faces.of(request), refusal);
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
