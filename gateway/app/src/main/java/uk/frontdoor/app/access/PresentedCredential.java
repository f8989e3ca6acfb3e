package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a request offers as proof of its sender. A header wins over a certificate, being the more deliberate. */
sealed interface PresentedCredential {
    record ApiKey(String key) implements PresentedCredential {
        @Override
        public String toString() {
            return "ApiKey[withheld]";
        }
    }

    record Assertion(String token) implements PresentedCredential {
        @Override
        public String toString() {
            return "Assertion[withheld]";
        }
    }

    record AccessToken(String token) implements PresentedCredential {
        @Override
        public String toString() {
            return "AccessToken[withheld]";
        }
    }

    record ClientCertificate(X509Certificate certificate) implements PresentedCredential {}

    /** None, or none that could be read. */
    record Nothing() implements PresentedCredential {}

    static PresentedCredential in(HttpServletRequest request) {
        String key = request.getHeader("X-Api-Key");
        if (key != null) {
            return new ApiKey(key.strip());
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return bearer(authorization);
        }
        X509Certificate certificate = certificate(request);
        return certificate == null ? new Nothing() : new ClientCertificate(certificate);
    }

    private static PresentedCredential bearer(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return new Nothing();
        }
        return secret(authorization.substring("bearer ".length()).strip());
    }

    /** What a text is that stands for a sender: our access tokens have a dot, signed tokens two, API keys none. */
    static PresentedCredential secret(String text) {
        if (text.startsWith(AccessTokens.PREFIX)) {
            return new AccessToken(text);
        }
        return text.chars().filter(symbol -> symbol == '.').count() == 2 ? new Assertion(text) : new ApiKey(text);
    }

    private static @Nullable X509Certificate certificate(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] chain
                        && chain.length > 0
                ? chain[0]
                : null;
    }
}
