package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.support.TransactionOperations;

final class SignInLimitTest {
    private final AtomicLong time = new AtomicLong();
    private final SignInLimit limit = new SignInLimit(
            new AccessSettings.SignIn(4, 2, Duration.ofSeconds(30)),
            new RefusalLedger(_ -> {}, TransactionOperations.withoutTransaction(), Clock.systemUTC()),
            time::get);

    @Test
    void pausesWhoGuessesAtOneName() throws IOException, ServletException {
        fails("10.0.0.1", "worker.waf");
        assertThat(isLetThrough("10.0.0.1", "worker.waf")).isTrue();
        fails("10.0.0.1", "worker.waf");

        assertThat(isLetThrough("10.0.0.1", "worker.waf")).isFalse();
        assertThat(isLetThrough("10.0.0.1", "manager.waf")).isTrue();
        assertThat(isLetThrough("10.0.0.2", "worker.waf")).as("nobody is locked out from elsewhere").isTrue();
    }

    @Test
    void pausesWhoTriesManyNamesFromOnePlace() throws IOException, ServletException {
        for (int name = 0; name < 4; name++) {
            fails("10.0.0.1", "name" + name);
        }

        assertThat(isLetThrough("10.0.0.1", "another")).isFalse();
    }

    @Test
    void letsThemTryAgainAfterAWhile() throws IOException, ServletException {
        fails("10.0.0.1", "worker.waf");
        fails("10.0.0.1", "worker.waf");
        time.addAndGet(Duration.ofSeconds(31).toNanos());

        assertThat(isLetThrough("10.0.0.1", "worker.waf")).isTrue();
    }

    @Test
    void countsNobodyWhoSignsInRightly() throws IOException, ServletException {
        for (int colleague = 0; colleague < 100; colleague++) {
            assertThat(isLetThrough("10.0.0.1", "worker" + colleague)).isTrue();
        }
    }

    private void fails(String address, String name) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.onAuthenticationFailure(request(address, name), response, new BadCredentialsException("wrong"));
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?refused");
    }

    private boolean isLetThrough(String address, String name) throws IOException, ServletException {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request(address, name), response, chain);
        assertThat(chain.getRequest() != null || "/sign-in?later".equals(response.getRedirectedUrl())).isTrue();
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest request(String address, String name) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.setRemoteAddr(address);
        request.setParameter("username", name);
        return request;
    }
}
