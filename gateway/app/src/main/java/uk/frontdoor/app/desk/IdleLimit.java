package uk.frontdoor.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.frontdoor.app.access.UnsentForms;

/**
 * Signs out whoever has done nothing for as long as the session may be idle. What an open page asks by itself would keep
 * the session alive for ever, so that is not counted; it is told how long is left.
 */
final class IdleLimit implements HandlerInterceptor {
    static final String ENDS_IN = "Session-Ends-In";

    private static final String ACTIVE = IdleLimit.class.getName() + ".active";

    private final Clock clock;
    private final UnsentForms unsent;

    IdleLimit(Clock clock, UnsentForms unsent) {
        this.clock = clock;
        this.unsent = unsent;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null || session.getMaxInactiveInterval() <= 0) {
            return true;
        }
        boolean asks = handler instanceof HandlerMethod method && method.hasMethodAnnotation(AsksByItself.class);
        Instant now = clock.instant();
        Instant active = session.getAttribute(ACTIVE) instanceof Instant moment ? moment : now;
        Duration left = Duration.between(now, active.plusSeconds(session.getMaxInactiveInterval()));
        if (left.isNegative() || left.isZero()) {
            session.invalidate();
            return signOut(request, asks, response);
        }
        if (!asks) {
            session.setAttribute(ACTIVE, now);
        }
        long seconds = asks ? left.toSeconds() : session.getMaxInactiveInterval();
        response.setHeader(ENDS_IN, Long.toString(seconds));
        return true;
    }

    private boolean signOut(HttpServletRequest request, boolean asks, HttpServletResponse response) throws IOException {
        if (asks) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(unsent.keep(request) ? "/sign-in?unsent" : "/sign-in?timed-out");
        }
        return false;
    }
}
