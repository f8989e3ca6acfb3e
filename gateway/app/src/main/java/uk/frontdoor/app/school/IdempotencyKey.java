package uk.frontdoor.app.school;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;

/** What makes two posts the same: the sender's {@code Idempotency-Key}, or else the bytes. */
final class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";
    private static final String FORMAT = "[\\x21-\\x7e]{1,200}";

    private IdempotencyKey() {}

    static String of(HttpServletRequest request, byte[] original) {
        String key = request.getHeader(HEADER);
        return key == null ? "referral:digest:" + Sha256.hex(original) : "referral:key:" + checked(key);
    }

    static @Nullable String correlationId(HttpServletRequest request) {
        String id = request.getHeader("X-Correlation-Id");
        return id == null || !id.matches("[A-Za-z0-9._:-]{1,100}") ? null : id;
    }

    private static String checked(String key) {
        if (!key.matches(FORMAT)) {
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, HEADER, FailureCode.INVALID_FORMAT);
        }
        return key;
    }
}
