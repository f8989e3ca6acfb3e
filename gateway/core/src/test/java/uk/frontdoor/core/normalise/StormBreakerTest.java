package uk.frontdoor.core.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;

class StormBreakerTest {
    private static final AgencyId SCHOOL = new AgencyId("testfell-primary");
    private static final AgencyId OTHER = new AgencyId("lunemouth-high");

    private final Hand clock = new Hand();
    private final StormBreaker breaker =
            new StormBreaker(new StormBreaker.Limits(Duration.ofMinutes(10), 5, 10, 3), clock);

    @Test
    void letsEveryFirstPassHoweverManyThereAre() {
        for (int each = 0; each < 1_000; each++) {
            assertThat(breaker.holds(says(SCHOOL, "child " + each), false)).isFalse();
        }
    }

    @Test
    void holdsRepeatsOnceThereAreTooMany() {
        assertThat(held(SCHOOL, "the same", 100, false)).isEqualTo(100 - 5 - 1 - 10);
    }

    @Test
    void letsAFirstPassInTheMiddleOfAStorm() {
        held(SCHOOL, "the same", 100, false);

        assertThat(breaker.holds(says(SCHOOL, "another child"), false)).isFalse();
    }

    @Test
    void letsRepeatsOfAReferralAtRiskPassInTheMiddleOfAStormAndNotAllOfThemForEver() {
        held(SCHOOL, "the same", 100, false);

        assertThat(held(SCHOOL, "in danger", 20, true)).isEqualTo(20 - 1 - 3);
    }

    @Test
    void countsOneSendersRepeatsAndNobodyElses() {
        held(SCHOOL, "the same", 100, false);

        assertThat(held(OTHER, "the same", 10, false)).isZero();
    }

    @Test
    void passesAgainWhatItPassedWhenItIsAskedAgain() {
        held(SCHOOL, "the same", 100, false);
        RawSubmission first = says(SCHOOL, "new");

        assertThat(breaker.holds(first, false)).isFalse();
        assertThat(breaker.holds(first, false)).isFalse();
        assertThat(breaker.holds(says(SCHOOL, "new"), false)).isTrue();
    }

    @Test
    void goesOnHoldingWhileTheStormLastsAndForgetsItAfterACalmWindow() {
        held(SCHOOL, "the same", 100, false);
        clock.moveOn(Duration.ofMinutes(10));
        assertThat(held(SCHOOL, "the same", 1, false)).isOne();

        clock.moveOn(Duration.ofMinutes(10));
        assertThat(held(SCHOOL, "the same", 1, false)).isZero();
    }

    @Test
    void seesThroughNewIdsAndNewTimesAndTakesNothingElseForTheSame() {
        String one = "{\"id\": \"8c3f2f5e-3c1a-4a57-9d5e-0d5a7c1e0002\", \"sent\": \"2026-09-14T09:30:00.123Z\","
                + " \"born\": \"2015-02-03\", \"text\": \"Counterrevolutionarily seen\"}";
        String again = one.replace("8c3f2f5e-3c1a", "00000000-3C1B").replace("2026-09-14T09", "2026-09-15T10");

        assertThat(print(again)).isEqualTo(print(one));
        assertThat(print(one.replace("2015-02-03", "2015-02-04"))).isNotEqualTo(print(one));
        assertThat(print(one.replace("revolutionarily", "revolutionaryly"))).isNotEqualTo(print(one));
    }

    private int held(AgencyId sender, String words, int times, boolean highRisk) {
        int held = 0;
        for (int each = 0; each < times; each++) {
            held += breaker.holds(says(sender, words), highRisk) ? 1 : 0;
        }
        return held;
    }

    private static String print(String text) {
        return Print.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private RawSubmission says(AgencyId sender, String words) {
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        return new RawSubmission(
                id,
                Channel.SCHOOL_JSON,
                sender,
                clock.instant(),
                new RequestKey(sender, id.toString()),
                "application/json",
                Map.of(),
                ("{\"id\": \"" + id + "\", \"words\": \"" + words + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-09-14T09:30:00Z");

        void moveOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
