package uk.frontdoor.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;

/** Proves the sender of every machine request, before a byte of its body is read. */
final class SenderFilter extends OncePerRequestFilter {
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
        switch (check.check(PresentedCredential.in(request))) {
            case SenderOutcome.Refused(var code, var sender) ->
                refusals.refuse(request, response, Refusal.of(code, sender));
            case SenderOutcome.Recognised(var agency) -> letIn(agency, request, response, chain);
        }
    }

    private void letIn(Agency agency, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = rateLimit.take(agency.id());
        if (wait.isPresent()) {
            refusals.refuse(request, response, Refusal.untilLater(agency.id(), wait.get()));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new SenderAuthentication(new AgencyPrincipal(agency))));
        chain.doFilter(request, response);
    }
}
