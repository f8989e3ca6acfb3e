package uk.frontdoor.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;

/** Gives a system that proves itself a short-lived access token (OAuth 2 client credentials). */
@RestController
class TokenController {
    static final String PATH = "/oauth2/token";

    private final SenderCheck check;
    private final AccessTokens tokens;
    private final RateLimit<AgencyId> rate;

    TokenController(SenderCheck check, AccessTokens tokens, RateLimit<AgencyId> senderRate) {
        this.check = check;
        this.tokens = tokens;
        this.rate = senderRate;
    }

    /** The answer of RFC 6749 section 5.1. */
    public record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    @PostMapping(PATH)
    ResponseEntity<Answer> grant(HttpServletRequest request) {
        try {
            Answer answer = answer(proven(TokenRequest.of(request)));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.PRAGMA, "no-cache")
                    .body(answer);
        } catch (DataAccessException unavailable) {
            throw new RefusedRequest(Refusal.of(FailureCode.UNEXPECTED, null));
        }
    }

    private SenderCredentials.Known proven(TokenRequest asked) {
        return switch (outcome(asked)) {
            case SenderOutcome.Refused(var code, var sender) -> throw new RefusedRequest(Refusal.of(code, sender));
            case SenderOutcome.Recognised(var known) -> known;
        };
    }

    private SenderOutcome outcome(TokenRequest asked) {
        return switch (asked) {
            case TokenRequest.Unusable(var code) -> new SenderOutcome.Refused(code, null);
            case TokenRequest.Signed(var assertion) -> check.check(new PresentedCredential.Assertion(assertion));
            case TokenRequest.Keyed(var system, var key) -> ofSystem(system, check.check(new PresentedCredential.ApiKey(key)));
        };
    }

    private static SenderOutcome ofSystem(String system, SenderOutcome outcome) {
        return outcome instanceof SenderOutcome.Recognised(var known) && !known.system().equals(system)
                ? SenderOutcome.unknown()
                : outcome;
    }

    private Answer answer(SenderCredentials.Known known) {
        Optional<Duration> wait = rate.take(known.agency().id());
        if (wait.isPresent()) {
            throw new RefusedRequest(Refusal.untilLater(known.principal(), wait.get()));
        }
        return new Answer(
                tokens.grant(known).value(), "Bearer", tokens.life().toSeconds());
    }
}
