package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.failure.FailureCode;

/** Turns callers of the token endpoint away in the words of RFC 6749 section 5.2. */
final class TokenRefusal implements AccessRefusal {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return request.getRequestURI().equals(TokenController.PATH);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("error", error(refusal.code()));
        body.put("error_description", refusal.code().sentence());
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"front-door\"");
        }
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static String error(FailureCode code) {
        return switch (code) {
            case UNKNOWN_CODE -> "unsupported_grant_type";
            case MALFORMED, TOO_LARGE -> "invalid_request";
            case TOO_MANY_REQUESTS -> "slow_down";
            case UNEXPECTED -> "temporarily_unavailable";
            default -> "invalid_client";
        };
    }
}
