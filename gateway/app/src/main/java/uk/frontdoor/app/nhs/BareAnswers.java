package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.frontdoor.mapping.nhs.finding.NhsError;

/** Puts an OperationOutcome behind a status that was set before any controller of this face was asked. */
final class BareAnswers {
    private final FhirAnswers answers;

    BareAnswers(FhirAnswers answers) {
        this.answers = answers;
    }

    /** The status stays as it was set. */
    void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        EchoFilter.echo(request, response);
        FhirAnswer answer = answers.refused(error(status), sentence(status), NhsAccessRefusal.format(request));
        response.setStatus(status);
        response.setContentType(answer.format().mediaType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static NhsError error(int status) {
        return switch (status) {
            case 401, 403 -> NhsError.UNAUTHORIZED;
            case 404 -> NhsError.NOT_FOUND;
            case 405 -> NhsError.METHOD_NOT_ALLOWED;
            case 406 -> NhsError.NOT_ACCEPTABLE;
            case 408 -> NhsError.TIMEOUT;
            case 413, 414, 431 -> NhsError.TOO_LONG;
            case 415 -> NhsError.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> NhsError.TOO_MANY_REQUESTS;
            case 501, 505 -> NhsError.NOT_IMPLEMENTED;
            case 503 -> NhsError.UNAVAILABLE;
            default -> status < 500 ? NhsError.INVALID : NhsError.SERVER_ERROR;
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is no such endpoint.";
            case 405 -> "This endpoint does not take this method.";
            case 408 -> "The request did not arrive in time.";
            case 413, 414, 431 -> "The request is longer than this receiver accepts.";
            default -> status < 500
                    ? "The request is not one this receiver can read."
                    : "The request failed here; it may be sent again.";
        };
    }
}
