package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that holds a draft's token: gone when the browser is closed, and out of reach of scripts. */
final class DraftCookie {
    private static final String NAME = "front-door-draft";

    private DraftCookie() {}

    static Optional<DraftToken> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> DraftToken.of(cookie.getValue()));
    }

    static String holding(DraftToken token, HttpServletRequest request) {
        return cookie(token.value(), request).build().toString();
    }

    static String gone(HttpServletRequest request) {
        return cookie("", request).maxAge(0).build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/refer")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
