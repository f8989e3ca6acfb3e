package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.frontdoor.app.access.AccessRefusal;
import uk.frontdoor.app.access.Refusal;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Turns callers away with an OperationOutcome, and never with a 403: the national proxy rewrites it. */
final class NhsAccessRefusal implements AccessRefusal {
    private final FhirAnswers answers;

    NhsAccessRefusal(FhirAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return FhirPaths.isFhir(request);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        NhsError error = switch (refusal.status()) {
            case 429 -> NhsError.TOO_MANY_REQUESTS;
            case 403 -> NhsError.UNAUTHORIZED;
            case 503 -> NhsError.UNAVAILABLE;
            default -> NhsError.UNAUTHENTICATED;
        };
        FhirAnswer answer = answers.refused(error, refusal.code().sentence() + ".", format(request));
        response.setStatus(answer.status());
        response.setContentType(answer.format().mediaType());
        if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getOutputStream().write(answer.body());
    }

    /** A caller that is turned away is answered in the format it seems to want. */
    static Format format(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(Format.XML.mediaType()) ? Format.XML : Format.JSON;
    }
}
