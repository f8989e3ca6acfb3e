package uk.frontdoor.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import uk.frontdoor.app.access.AccessRefusal;
import uk.frontdoor.app.access.Refusal;
import uk.frontdoor.core.failure.Problem;

/** Turns callers of {@code /api} away in the same shape in which its faces refuse. */
final class ApiAccessRefusal implements AccessRefusal {
    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        HttpStatus status = HttpStatus.valueOf(refusal.status());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        List<Problem> problems = List.of(new Problem("Authorization", refusal.code()));
        response.getOutputStream().write(ProblemBody.of(status, problems).bytes());
    }
}
