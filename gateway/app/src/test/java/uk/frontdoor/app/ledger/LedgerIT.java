package uk.frontdoor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

class LedgerIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00.123456789Z");

    private final LedgerChainer chainer = chainer();
    private final LedgerVerification verification = new LedgerVerification(DATABASE.pool());

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void chainsFactsInTheOrderTheyWereRecorded() throws Exception {
        for (int number = 0; number < 2_500; number++) {
            append(fact(number), NOW);
        }

        while (chainer.advance()) {}

        assertThat(verification.verify()).isInstanceOfSatisfying(LedgerHealth.Whole.class, whole -> {
            assertThat(whole.entries()).isEqualTo(2_500);
            assertThat(whole.pending()).isZero();
        });
        assertThat(DATABASE.client()
                        .sql("SELECT details ->> 'number' FROM ledger ORDER BY sequence")
                        .query(Integer.class)
                        .list())
                .isSorted();
    }

    @Test
    void saysHowManyFactsWaitToBeChained() throws Exception {
        append(fact(1), NOW);

        assertThat(verification.verify()).isInstanceOfSatisfying(LedgerHealth.Whole.class, whole -> {
            assertThat(whole.entries()).isZero();
            assertThat(whole.pending()).isOne();
        });
    }

    @Test
    void verifiesFactsWithAnyTextAndNoSubmission() throws Exception {
        append(new LedgerFact(LedgerKind.REFUSED, null, "testfell-primary", Map.of("odd", "\u0000 \ud83d \u0175")), NOW);
        chainer.advance();

        assertThat(verification.verify()).isInstanceOf(LedgerHealth.Whole.class);
    }

    @Test
    void recordsNothingWhenTheTransactionItBelongsToFails() {
        DATABASE.transaction().executeWithoutResult(status -> {
            append(fact(1), NOW);
            status.setRollbackOnly();
        });

        assertThat(DATABASE.count("ledger_pending")).isZero();
    }

    @Test
    void makesOneChainOfWhatManyGatewaysChain() throws Exception {
        DATABASE.transaction().executeWithoutResult(_ -> {
            for (int number = 0; number < 5_000; number++) {
                append(fact(number), NOW);
            }
        });

        try (var gateways = Executors.newFixedThreadPool(4)) {
            for (int gateway = 0; gateway < 4; gateway++) {
                gateways.submit(() -> {
                    LedgerChainer own = chainer();
                    while (DATABASE.count("ledger_pending") > 0) {
                        own.advance();
                    }
                });
            }
        }

        assertThat(verification.verify())
                .isInstanceOfSatisfying(LedgerHealth.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(5_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger SET actor = 'somebody else' WHERE sequence = 5 | entry 5 was changed",
                "UPDATE ledger SET details = '{}' WHERE sequence = 5 | entry 5 was changed",
                "UPDATE ledger SET kind = 'NOTHING' WHERE sequence = 5 | entry 5 was changed",
                "UPDATE ledger SET at = at - interval '1 day' WHERE sequence = 5 | entry 5 was changed",
                "DELETE FROM ledger WHERE sequence = 5 | entry 5 is missing or moved",
                "DELETE FROM ledger WHERE sequence = 10 | the end of the chain is missing",
                "DELETE FROM ledger | the end of the chain is missing",
                "UPDATE ledger SET sequence = CASE sequence WHEN 5 THEN -6 ELSE -5 END WHERE sequence IN (5, 6)"
                        + "; UPDATE ledger SET sequence = -sequence WHERE sequence < 0"
                        + " | entry 5 does not follow the one before"
            })
    void findsWhatSomebodyWithEveryRightHasDone(String tampering, String fault) throws Exception {
        tenEntries();

        DATABASE.asSuperuser("ALTER TABLE ledger DROP CONSTRAINT IF EXISTS ledger_sequence_check");
        DATABASE.asSuperuser("SET session_replication_role = replica; " + tampering);

        assertThat(verification.verify())
                .isInstanceOfSatisfying(LedgerHealth.Broken.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    @Test
    void findsAnEntryThatIsBackDatedWithAProperHash() throws Exception {
        tenEntries();
        append(fact(11), NOW.minus(Duration.ofDays(30)));
        chainer.advance();

        assertThat(verification.verify())
                .isEqualTo(new LedgerHealth.Broken(10, "entry 11 is dated before the one before it"));
    }

    @Test
    void refusesToBeChanged() {
        tenEntries();

        for (String change : List.of(
                "UPDATE ledger SET actor = 'x'",
                "DELETE FROM ledger WHERE sequence = 99",
                "TRUNCATE ledger",
                "UPDATE ledger_pending SET actor = 'x'",
                "TRUNCATE ledger_pending",
                "DELETE FROM ledger_head")) {
            assertThatThrownBy(() -> DATABASE.client().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void tenEntries() {
        for (int number = 1; number <= 10; number++) {
            append(fact(number), NOW);
        }
        chainer.advance();
    }

    private static void append(LedgerFact fact, Instant at) {
        new PendingLedger(new JdbcTemplate(DATABASE.pool()), Clock.fixed(at, ZoneOffset.UTC), () -> {}).append(fact);
    }

    private static LedgerFact fact(int number) {
        return new LedgerFact(
                LedgerKind.RECEIVED,
                new SubmissionId(UUID.randomUUID()),
                "testfell-primary",
                Map.of("number", Integer.toString(number), "channel", "SCHOOL_JSON"));
    }

    private static LedgerChainer chainer() {
        return new LedgerChainer(new JdbcTemplate(DATABASE.pool()), DATABASE.transaction());
    }
}
