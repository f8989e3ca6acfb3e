package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Says it as problem details (RFC 9457). */
final class ProblemDetailRefusal implements AccessRefusal {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return true;
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        HttpStatus status = HttpStatus.valueOf(refusal.status());
        byte[] body = json.writeValueAsBytes(new Body(
                status.getReasonPhrase(),
                status.value(),
                refusal.code().sentence(),
                List.of(Map.of(
                        "field", "Authorization", "code", refusal.code().name()))));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getOutputStream().write(body);
    }

    private record Body(String title, int status, String detail, List<Map<String, String>> problems) {}
}
