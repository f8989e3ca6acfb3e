package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import uk.frontdoor.core.failure.FailureCode;

/** What a system asks the token endpoint, and how it proves itself there (RFC 6749 section 4.4, RFC 7523 section 2.2). */
sealed interface TokenRequest {
    String SIGNED = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    int LONGEST = 16 * 1024;

    /** A JWT that the system has signed. */
    record Signed(String assertion) implements TokenRequest {
        @Override
        public String toString() {
            return "Signed[withheld]";
        }
    }

    /** A system's id and an API key of its own. */
    record Keyed(String system, String key) implements TokenRequest {
        @Override
        public String toString() {
            return "Keyed[" + system + "]";
        }
    }

    record Unusable(FailureCode code) implements TokenRequest {}

    static TokenRequest of(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            return new Unusable(FailureCode.TOO_LARGE);
        }
        try {
            return form(request);
        } catch (IllegalStateException unreadable) {
            return new Unusable(FailureCode.MALFORMED);
        }
    }

    private static TokenRequest form(HttpServletRequest request) {
        if (!isForm(request.getContentType()) || request.getQueryString() != null || repeats(request)) {
            return new Unusable(FailureCode.MALFORMED);
        }
        if (!"client_credentials".equals(request.getParameter("grant_type"))) {
            return new Unusable(FailureCode.UNKNOWN_CODE);
        }
        return proof(request);
    }

    private static TokenRequest proof(HttpServletRequest request) {
        String assertion = request.getParameter("client_assertion");
        String key = request.getParameter("client_secret");
        String basic = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (Stream.of(assertion, key, basic).filter(Objects::nonNull).count() > 1) {
            return new Unusable(FailureCode.MALFORMED);
        }
        if (assertion != null) {
            return SIGNED.equals(request.getParameter("client_assertion_type"))
                    ? new Signed(assertion)
                    : new Unusable(FailureCode.MALFORMED);
        }
        String system = request.getParameter("client_id");
        return key != null && system != null ? new Keyed(system, key) : basic(basic);
    }

    private static TokenRequest basic(@Nullable String header) {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            return new Unusable(FailureCode.UNKNOWN_SENDER);
        }
        try {
            byte[] pair = Base64.getDecoder().decode(header.substring("basic ".length()).strip());
            String[] halves = new String(pair, StandardCharsets.UTF_8).split(":", 2);
            return halves.length == 2
                    ? new Keyed(decoded(halves[0]), decoded(halves[1]))
                    : new Unusable(FailureCode.UNKNOWN_SENDER);
        } catch (IllegalArgumentException unreadable) {
            return new Unusable(FailureCode.UNKNOWN_SENDER);
        }
    }

    private static String decoded(String half) {
        return URLDecoder.decode(half, StandardCharsets.UTF_8);
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean repeats(HttpServletRequest request) {
        return request.getParameterMap().values().stream().anyMatch(values -> values.length != 1);
    }
}
