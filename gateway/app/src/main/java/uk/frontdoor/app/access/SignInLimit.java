package uk.frontdoor.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Slows down whoever guesses passwords. Only failures count, by place and by name at that place: a whole office may
 * sign in at nine from one address, and nobody can lock a colleague out from somewhere else.
 */
final class SignInLimit extends OncePerRequestFilter implements AuthenticationFailureHandler {
    private final RateLimit<String> places;
    private final RateLimit<String> names;
    private final RefusalLedger ledger;

    SignInLimit(AccessSettings.SignIn failures, RefusalLedger ledger, LongSupplier nanoTime) {
        this.places = new RateLimit<>(failures.fromOnePlace(), failures.every(), nanoTime);
        this.names = new RateLimit<>(failures.ofOneName(), failures.every(), nanoTime);
        this.ledger = ledger;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = places.untilNext(ClientLimit.place(request))
                .or(() -> names.untilNext(name(request)))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            ledger.record("/sign-in", Refusal.of(FailureCode.TOO_MANY_REQUESTS, null));
            response.sendRedirect("/sign-in?later");
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        places.take(ClientLimit.place(request));
        names.take(name(request));
        response.sendRedirect("/sign-in?refused");
    }

    private static String name(HttpServletRequest request) {
        String typed = request.getParameter("username");
        String known = typed == null ? "" : typed.substring(0, Math.min(typed.length(), 100));
        return ClientLimit.place(request) + " " + known;
    }
}
