package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

final class RefusalLedgerTest {
    private static final Refusal UNKNOWN = Refusal.of(FailureCode.UNKNOWN_SENDER, null);

    private final List<LedgerFact> facts = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-14T09:30:00Z"));
    private final Clock clock = new Moving();
    private final RefusalLedger ledger =
            new RefusalLedger(facts::add, TransactionOperations.withoutTransaction(), clock);

    @Test
    void recordsAnOrdinaryRefusalAtOnce() {
        ledger.record(
                "/api", Refusal.of(FailureCode.CHANNEL_NOT_PERMITTED, new AgencyPrincipal(KnownAgencies.SCHOOL, "office")));

        assertThat(facts)
                .containsExactly(new LedgerFact(
                        LedgerKind.REFUSED,
                        null,
                        "testfell-primary",
                        Map.of("face", "/api", "code", "CHANNEL_NOT_PERMITTED", "count", "1", "system", "office")));
    }

    @Test
    void countsAFloodInsteadOfRecordingEachOfIt() {
        for (int request = 0; request < 1_000; request++) {
            ledger.record("/FHIR", UNKNOWN);
        }
        ledger.flush();
        assertThat(facts).hasSize(1);

        now.updateAndGet(moment -> moment.plusSeconds(1));
        ledger.flush();

        assertThat(facts).extracting(fact -> fact.details().get("count")).containsExactly("1", "999");
    }

    @Test
    void countsEachSystemOfAnAgencyByItself() {
        for (String system : List.of("office", "classroom", "office")) {
            ledger.record(
                    "/api", Refusal.of(FailureCode.TOO_MANY_REQUESTS, new AgencyPrincipal(KnownAgencies.SCHOOL, system)));
        }
        ledger.close();

        assertThat(facts)
                .extracting(fact -> fact.details().get("system") + " " + fact.details().get("count"))
                .containsExactly("office 1", "classroom 1", "office 1");
    }

    @Test
    void recordsAgainAtOnceAfterAPause() {
        ledger.record("/FHIR", UNKNOWN);
        now.updateAndGet(moment -> moment.plusSeconds(1));
        ledger.flush();
        ledger.record("/FHIR", UNKNOWN);

        assertThat(facts).hasSize(2);
    }

    @Test
    void recordsWhatItHasCountedWhenTheGatewayStops() {
        ledger.record("/FHIR", UNKNOWN);
        ledger.record("/FHIR", UNKNOWN);
        ledger.close();

        assertThat(facts).hasSize(2);
    }

    @Test
    void refusesAllTheSameWhenTheDatabaseIsAway() {
        RefusalLedger away = new RefusalLedger(
                _ -> {
                    throw new DataAccessResourceFailureException("away");
                },
                TransactionOperations.withoutTransaction(),
                clock);

        away.record("/api", UNKNOWN);

        assertThat(facts).isEmpty();
    }

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
