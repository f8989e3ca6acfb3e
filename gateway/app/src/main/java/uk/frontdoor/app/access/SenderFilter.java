package uk.frontdoor.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;

/** Proves the sender of every machine request, before a byte of its body is read. */
final class SenderFilter extends OncePerRequestFilter {
    private static final String SENDER = SenderFilter.class.getName() + ".sender";

    private final SenderCheck check;
    private final RateLimit<AgencyId> rateLimit;
    private final Refusals refusals;
    private final RequestMatcher openToAll;

    SenderFilter(SenderCheck check, RateLimit<AgencyId> rateLimit, Refusals refusals, RequestMatcher openToAll) {
        this.check = check;
        this.rateLimit = rateLimit;
        this.refusals = refusals;
        this.openToAll = openToAll;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return openToAll.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (check(request)) {
            case SenderOutcome.Refused(var code, var sender) ->
                refusals.refuse(request, response, Refusal.of(code, sender));
            case SenderOutcome.Recognised(var known) -> letIn(known, request, response, chain);
        }
    }

    /** Who had proved itself with this request, for what is told of it when it is over. */
    static @Nullable AgencyPrincipal sender(ServletRequest request) {
        return request.getAttribute(SENDER) instanceof AgencyPrincipal sender ? sender : null;
    }

    /** Without the database some proofs cannot be judged; the sender must come again. */
    private SenderOutcome check(HttpServletRequest request) {
        try {
            return check.check(PresentedCredential.in(request));
        } catch (DataAccessException unavailable) {
            return new SenderOutcome.Refused(FailureCode.UNEXPECTED, null);
        }
    }

    private void letIn(
            SenderCredentials.Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AgencyPrincipal principal = known.principal();
        Optional<Duration> wait = rateLimit.take(principal.id());
        if (wait.isPresent()) {
            refusals.refuse(request, response, Refusal.untilLater(principal, wait.get()));
            return;
        }
        request.setAttribute(SENDER, principal);
        SecurityContextHolder.setContext(new SecurityContextImpl(new SenderAuthentication(principal)));
        chain.doFilter(request, response);
        refusals.answered(request, response.getStatus(), principal);
    }
}
