package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.ledger.LedgerFact;

/** How much an agency may send, at a moment that does not pass. */
@Tag("hostile")
final class SenderFilterTest {
    private static final String KEY = "k".repeat(43);
    private static final String LIMITED = "l".repeat(43);
    private static final AgencyId AGENCY = new AgencyId("limited-primary");
    private static final SendingLimit EVERYBODY = new SendingLimit(100, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-14T09:30:00Z"), ZoneOffset.UTC);

    private final List<LedgerFact> facts = new ArrayList<>();
    private final KnownAgencies register = new KnownAgencies()
            .withKey(KEY, null)
            .withKeyOfALimitedAgency(LIMITED, AGENCY, new SendingLimit(1, 2));
    private final WayInInMemory wayIn = new WayInInMemory();
    private final SenderFilter filter = new SenderFilter(
            new SenderCheck(
                    register,
                    new AssertionCheck(
                            register, wayIn, new AccessSettings.Assertions("front-door", Duration.ofMinutes(5)), CLOCK),
                    new AccessTokens(wayIn, register, Duration.ofMinutes(10), CLOCK),
                    new RevocationLists(null),
                    CLOCK),
            new RateLimit<>(agency -> RateLimit.Pace.of(register.limit(agency).orElse(EVERYBODY)), () -> 0),
            new Refusals(new RefusalLedger(facts::add, TransactionOperations.withoutTransaction(), CLOCK), List.of()),
            _ -> false);

    @AfterEach
    void forgetTheSender() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksAnAgencyThatHasALimitOfItsOwnToWaitBeforeAllOthersAndRecordsIt() throws Exception {
        assertThat(statuses(LIMITED, 3)).containsExactly(200, 200, 429);
        assertThat(statuses(KEY, 4)).containsExactly(200, 200, 200, 429);

        assertThat(facts).extracting(fact -> fact.actor() + " " + fact.details().get("code"))
                .containsExactly("limited-primary TOO_MANY_REQUESTS", "testfell-primary TOO_MANY_REQUESTS");
    }

    @Test
    void saysWhenToComeAgainAndLetsNothingThrough() throws Exception {
        statuses(LIMITED, 2);

        MockFilterChain face = new MockFilterChain();
        MockHttpServletResponse answer = send(LIMITED, face);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(face.getRequest()).isNull();
    }

    private List<Integer> statuses(String key, int times) throws ServletException, IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int request = 0; request < times; request++) {
            statuses.add(send(key, new MockFilterChain()).getStatus());
        }
        return statuses;
    }

    private MockHttpServletResponse send(String key, MockFilterChain face) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/referrals");
        request.addHeader("X-Api-Key", key);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, face);
        return answer;
    }
}
