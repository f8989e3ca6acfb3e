package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.ClockInHand;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;

@Tag("hostile")
final class AccessTokensTest {
    private static final String KEY = "k".repeat(43);

    private final KnownAgencies register = new KnownAgencies();
    private final WayInInMemory kept = new WayInInMemory();
    private final ClockInHand clock = new ClockInHand();
    private final AccessTokens tokens = new AccessTokens(kept, register, Duration.ofMinutes(10), clock);

    private String token = "";

    @BeforeEach
    void grant() {
        register.withKey(KEY, null);
        token = tokens.grant(register.byKeyDigest(Sha256.hex(KEY)).orElseThrow()).value();
    }

    @Test
    void recognisesATokenWhileItIsYoungAndAsksForItOnce() {
        for (int request = 0; request < 5; request++) {
            assertThat(tokens.check(token)).isInstanceOf(SenderOutcome.Recognised.class);
        }
        assertThat(kept.asked()).isOne();
    }

    @Test
    void saysThatATokenHasExpired() {
        tokens.check(token);
        clock.advance(Duration.ofMinutes(10));

        assertThat(tokens.check(token))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_EXPIRED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void endsWithTheCredentialItStandsForAlthoughItIsRemembered() {
        tokens.check(token);
        register.revoke("key ", clock.instant());

        assertThat(tokens.check(token))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_REVOKED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void endsWhenTheRegisterNoLongerHasTheCredential() {
        tokens.check(token);
        register.strike("key ");

        assertThat(tokens.check(token)).isEqualTo(SenderOutcome.unknown());
    }

    /** Processor time of this thread, so that a busy machine does not count. */
    @Test
    void costsAFewMicrosecondsOnceItIsKnown() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int times = 100_000;
        check(times);

        long before = threads.getCurrentThreadCpuTime();
        check(times);
        double micros = (threads.getCurrentThreadCpuTime() - before) / 1_000.0 / times;

        assertThat(micros).as("microseconds to check a token").isLessThan(50);
    }

    private void check(int times) {
        int recognised = 0;
        for (int each = 0; each < times; each++) {
            recognised += tokens.check(token) instanceof SenderOutcome.Recognised ? 1 : 0;
        }
        assertThat(recognised).isEqualTo(times);
    }

    @Test
    void doesNotKnowATokenNobodyGranted() {
        assertThat(tokens.check(token + "x")).isEqualTo(SenderOutcome.unknown());
    }

    @Test
    void keepsNoTokenThatCouldBeReadFromTheDatabase() {
        assertThat(kept.find(token)).isEmpty();
        assertThat(kept.find(Sha256.hex(token))).isPresent();
    }
}
