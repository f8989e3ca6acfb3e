package uk.frontdoor.app.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.IntakeUnavailable;

/** Answers problems of the faces under {@code /api} as problem details; leaves other faces to their own. */
@ControllerAdvice
public final class ApiProblemAdvice {
    private static final int RETRY_SECONDS = 5;

    @ExceptionHandler(ApiProblem.class)
    ResponseEntity<byte[]> problem(ApiProblem problem) {
        HttpHeaders headers = new HttpHeaders();
        Integer seconds = problem.retryAfterSeconds();
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer(problem.status(), headers, problem.body());
    }

    /** Nothing was kept: the sender must come again. */
    @ExceptionHandler(IntakeUnavailable.class)
    ResponseEntity<byte[]> unavailable(IntakeUnavailable unavailable, HttpServletRequest request) {
        if (!ours(request)) {
            throw unavailable;
        }
        return problem(
                ApiProblem.later(HttpStatus.SERVICE_UNAVAILABLE, "request", FailureCode.UNEXPECTED, RETRY_SECONDS));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException unsupported, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (!ours(request)) {
            throw unsupported;
        }
        return answer(
                HttpStatus.METHOD_NOT_ALLOWED,
                unsupported.getHeaders(),
                ProblemBody.of(HttpStatus.METHOD_NOT_ALLOWED, java.util.List.of()));
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<byte[]> nothingHere(NoResourceFoundException missing, HttpServletRequest request)
            throws NoResourceFoundException {
        if (!ours(request)) {
            throw missing;
        }
        return answer(
                HttpStatus.NOT_FOUND, new HttpHeaders(), ProblemBody.of(HttpStatus.NOT_FOUND, java.util.List.of()));
    }

    private static boolean ours(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, HttpHeaders headers, ProblemBody body) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body.bytes());
    }
}
