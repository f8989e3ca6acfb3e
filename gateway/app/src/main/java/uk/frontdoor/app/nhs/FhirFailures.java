package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.app.access.RefusedRequest;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.mapping.nhs.finding.NhsError;

/**
 * The failure edge of this face: whatever is thrown on its paths becomes an OperationOutcome, and nothing that was
 * thrown is repeated in it.
 */
final class FhirFailures implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(FhirFailures.class);
    /** Beyond this the sender has waited so long that the standard calls it a timeout. */
    private static final Duration TOO_LONG = Duration.ofMillis(3500);
    private static final String RETRY_SECONDS = "5";

    private final FhirAnswers answers;
    private final Refusals refusals;

    FhirFailures(FhirAnswers answers, Refusals refusals) {
        this.answers = answers;
        this.refusals = refusals;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!FhirPaths.isFhir(request)) {
            return null;
        }
        try {
            if (failure instanceof RefusedRequest refused) {
                refusals.refuse(request, response, refused.refusal());
            } else {
                answer(request, response, failure);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        FhirAnswer answer = switch (failure) {
            case HttpRequestMethodNotSupportedException unsupported -> {
                response.setHeader("Allow", String.join(", ", orNone(unsupported.getSupportedMethods())));
                yield answer(NhsError.METHOD_NOT_ALLOWED, "This endpoint does not take this method.", request);
            }
            case NoResourceFoundException _ -> answer(NhsError.NOT_FOUND, "There is no such endpoint.", request);
            case IntakeUnavailable _ -> unavailable(request, response);
            case IOException broken -> broken(broken, request);
            default -> unforeseen(failure, request);
        };
        response.setStatus(answer.status());
        response.setContentType(answer.format().mediaType());
        response.getOutputStream().write(answer.body());
    }

    /** The server hands on what broke off as its own kind of failure, and what it was as the cause. */
    private FhirAnswer broken(IOException broken, HttpServletRequest request) {
        return broken instanceof SocketTimeoutException || broken.getCause() instanceof SocketTimeoutException
                ? answer(NhsError.TIMEOUT, "The body did not arrive in time.", request)
                : answer(NhsError.INVALID, "The body did not arrive whole.", request);
    }

    private static String[] orNone(String @Nullable [] methods) {
        return methods == null ? new String[0] : methods;
    }

    private FhirAnswer unavailable(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", RETRY_SECONDS);
        return EchoFilter.since(request) >= TOO_LONG.toNanos()
                ? answer(NhsError.TIMEOUT, "The message could not be kept in time.", request)
                : answer(NhsError.UNAVAILABLE, "Nothing can be kept at this moment.", request);
    }

    private FhirAnswer unforeseen(Exception failure, HttpServletRequest request) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error("A request failed: {} at {}", failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return answer(NhsError.SERVER_ERROR, "The request failed here; it may be sent again.", request);
    }

    private FhirAnswer answer(NhsError error, String why, HttpServletRequest request) {
        return answers.refused(error, why, NhsAccessRefusal.format(request));
    }
}
