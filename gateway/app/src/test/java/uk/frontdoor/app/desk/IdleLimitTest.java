package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.method.HandlerMethod;
import uk.frontdoor.app.access.UnsentForms;
import uk.frontdoor.app.fixture.MovableClock;

final class IdleLimitTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-09-14T10:00:00Z"));
    private final IdleLimit limit = new IdleLimit(clock, new UnsentForms());
    private final MockHttpSession session = new MockHttpSession();
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void thirtyMinutes() {
        session.setMaxInactiveInterval(1800);
    }

    @Test
    void signsOutWhoeverHasDoneNothingForTooLong() throws Exception {
        assertThat(opens()).isTrue();
        clock.moveOn(Duration.ofMinutes(30));

        assertThat(opens()).isFalse();
        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?timed-out");
    }

    @Test
    void keepsWhatWasTypedWhenItSignsOutWhoeverSentAForm() throws Exception {
        opens();
        clock.moveOn(Duration.ofMinutes(30));
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/desk/work/" + UUID.randomUUID() + "/decide");
        form.addHeader("Sec-Fetch-Site", "same-origin");
        form.addHeader("Sec-Fetch-Mode", "navigate");
        form.addParameter("rationale", "Half a thought");

        assertThat(arrives(form, "page")).isFalse();

        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?unsent");
        assertThat(new UnsentForms().in(form)).hasValueSatisfying(kept -> assertThat(kept.fields())
                .containsEntry("rationale", List.of("Half a thought")));
    }

    @Test
    void countsNotWhatAnOpenPageAsksByItself() throws Exception {
        opens();
        clock.moveOn(Duration.ofMinutes(29));
        assertThat(asks()).isTrue();
        assertThat(response.getHeader(IdleLimit.ENDS_IN)).isEqualTo("60");
        clock.moveOn(Duration.ofMinutes(1));

        assertThat(asks()).isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void countsEverythingAPersonDoes() throws Exception {
        for (int times = 0; times < 3; times++) {
            assertThat(opens()).isTrue();
            assertThat(response.getHeader(IdleLimit.ENDS_IN)).isEqualTo("1800");
            clock.moveOn(Duration.ofMinutes(20));
        }
        assertThat(asks()).isTrue();
        assertThat(response.getHeader(IdleLimit.ENDS_IN)).isEqualTo("600");
    }

    @Test
    void leavesASessionAloneThatDoesNotEnd() throws Exception {
        session.setMaxInactiveInterval(0);
        opens();
        clock.moveOn(Duration.ofDays(1));

        assertThat(opens()).isTrue();
        assertThat(response.getHeader(IdleLimit.ENDS_IN)).isNull();
    }

    private boolean opens() throws IOException, NoSuchMethodException {
        return arrives("page");
    }

    private boolean asks() throws IOException, NoSuchMethodException {
        return arrives("question");
    }

    private boolean arrives(String handler) throws IOException, NoSuchMethodException {
        return arrives(new MockHttpServletRequest("GET", "/desk"), handler);
    }

    private boolean arrives(MockHttpServletRequest request, String handler) throws IOException, NoSuchMethodException {
        request.setSession(session);
        response = new MockHttpServletResponse();
        return limit.preHandle(
                request, response, new HandlerMethod(this, IdleLimitTest.class.getDeclaredMethod(handler)));
    }

    void page() {}

    @AsksByItself
    void question() {}
}
