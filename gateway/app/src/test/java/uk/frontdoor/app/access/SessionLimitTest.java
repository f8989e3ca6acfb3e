package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

final class SessionLimitTest {
    private final MockHttpSession session = new MockHttpSession();
    private final Instant began = Instant.ofEpochMilli(session.getCreationTime());

    @Test
    void leavesASessionAloneUntilItsTime() throws ServletException, IOException {
        pass(began.plus(Duration.ofHours(11)));

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsASessionThatHasLastedTooLongHoweverBusyItIs() throws ServletException, IOException {
        SignedIn.in(session, "worker.waf");
        session.access();

        pass(began.plus(Duration.ofHours(12)).plusSeconds(1));

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void pass(Instant now) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");
        request.setSession(session);
        new SessionLimit(Duration.ofHours(12), Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
