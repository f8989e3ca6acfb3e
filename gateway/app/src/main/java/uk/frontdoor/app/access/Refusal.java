package uk.frontdoor.app.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Why a caller is turned away, before any face has looked at what was sent.
 *
 * @param sender who it was, and with which of its systems, where that is known
 * @param retryAfter when to come again; null when coming again would not help
 */
public record Refusal(FailureCode code, @Nullable AgencyPrincipal sender, @Nullable Duration retryAfter) {
    private static final Duration WHILE_AWAY = Duration.ofSeconds(5);

    /** Where nothing is wrong with the caller, it is asked to come again. */
    public static Refusal of(FailureCode code, @Nullable AgencyPrincipal sender) {
        return new Refusal(code, sender, code == FailureCode.UNEXPECTED ? WHILE_AWAY : null);
    }

    static Refusal untilLater(AgencyPrincipal sender, Duration retryAfter) {
        return new Refusal(FailureCode.TOO_MANY_REQUESTS, sender, retryAfter);
    }

    /** The plain HTTP status; a face with a stricter standard may answer another. */
    public int status() {
        return switch (code) {
            case TOO_MANY_REQUESTS -> 429;
            case CHANNEL_NOT_PERMITTED -> 403;
            case UNEXPECTED -> 503;
            case MALFORMED, UNKNOWN_CODE, TOO_LARGE -> 400;
            default -> 401;
        };
    }
}
