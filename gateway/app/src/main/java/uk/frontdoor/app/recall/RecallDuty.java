package uk.frontdoor.app.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.watch.AgreementWatch;
import uk.frontdoor.app.watch.WatchKind;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.AskedAgain;
import uk.frontdoor.core.sharing.RecallOutcome;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.route.Addresses;

/**
 * Asks again, after every change of agreement, about everything that has gone, and recalls what would be refused.
 *
 * <p>What is on its way while somebody changes their word may have passed the gate before: it is looked at again until it
 * has arrived or been stopped. Several gateways may look at once: a change is taken by one of them.
 */
final class RecallDuty implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(RecallDuty.class);
    private static final Duration UNTIL_ARRIVED = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final String OPEN =
            """
            SELECT referral, submission
            FROM agreement_change
            WHERE asked_at IS NULL AND look_at <= :now
            ORDER BY look_at
            LIMIT 1
            """;
    private static final String TAKE =
            """
            SELECT referral
            FROM agreement_change
            WHERE referral = :change AND asked_at IS NULL AND look_at <= :now
            FOR UPDATE SKIP LOCKED
            """;
    private static final String ASKED = "UPDATE agreement_change SET asked_at = :at WHERE referral = :change";
    private static final String LATER = "UPDATE agreement_change SET look_at = :at WHERE referral = :change";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SharedBefore shared;
    private final Means means;
    private final Clock clock;

    RecallDuty(
            JdbcClient database, TransactionTemplate transaction, SharedBefore shared, Means means, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.shared = shared;
        this.means = means;
        this.clock = clock;
    }

    /** With what it asks and tells. */
    record Means(
            AskedAgain gate,
            Referrals referrals,
            AgreementWatch reviews,
            AnswerDays days,
            RecallWork work,
            Outbox outbox,
            Ledger ledger) {}

    private record Change(UUID referral, SubmissionId submission) {}

    @Override
    public boolean advance() {
        Optional<Change> next = next();
        next.ifPresent(this::followOrGiveToAPerson);
        return next.isPresent();
    }

    /** What cannot be asked about must hold up nothing else and end with a person; the database being away does neither. */
    private void followOrGiveToAPerson(Change change) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (taken(change)) {
                    follow(change);
                }
            });
        } catch (RuntimeException unforeseen) {
            LOG.warn("a change of agreement could not be followed: {}", unforeseen.getClass().getName());
            transaction.executeWithoutResult(_ -> {
                look(change, LATER, clock.instant().plus(AFTER_FAILURE));
                means.work()
                        .add(change.submission(), WatchKind.SHARED_TO_BE_SETTLED, change.referral() + " failed");
            });
        }
    }

    private boolean taken(Change change) {
        return !database.sql(TAKE)
                .param("change", change.referral())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private Optional<Change> next() {
        return database.sql(OPEN)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Change(
                        row.getObject("referral", UUID.class),
                        new SubmissionId(row.getObject("submission", UUID.class))))
                .optional();
    }

    /** Whether anything is on its way is asked first: what arrives in between is found at the next look. */
    private void follow(Change change) {
        boolean onItsWay = shared.onItsWay(change.submission());
        List<SharedBefore.Sent> unsettled = new ArrayList<>();
        for (SharedBefore.Sent sent : shared.toAsk(change.submission(), change.referral())) {
            RecallOutcome outcome = means.gate().about(sent.went());
            shared.keep(change.referral(), sent, outcome, means.days().last());
            means.ledger().append(fact(change, sent, outcome));
            switch (outcome) {
                case RecallOutcome.Stands _ -> {}
                case RecallOutcome.InDoubt _ -> unsettled.add(sent);
                case RecallOutcome.Recalled _ -> {
                    unsettled.add(sent);
                    means.outbox().send(Addresses.dispatch(sent.went().recipient()), RecallId.of(sent.release()));
                }
            }
        }
        means.referrals().find(change.submission()).ifPresent(means.reviews()::changed);
        unsettled.stream().findFirst().ifPresent(first -> means.work()
                .add(change.submission(), WatchKind.SHARED_TO_BE_SETTLED, change.referral() + " " + first.release()));
        look(change, onItsWay ? LATER : ASKED, onItsWay ? clock.instant().plus(UNTIL_ARRIVED) : clock.instant());
    }

    private void look(Change change, String how, Instant at) {
        database.sql(how)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("change", change.referral())
                .update();
    }

    private static LedgerFact fact(Change change, SharedBefore.Sent sent, RecallOutcome outcome) {
        return new LedgerFact(
                LedgerKind.RECALLED,
                change.submission(),
                "sharing",
                Map.of(
                        "step", SharedBefore.state(outcome),
                        "release", sent.release().toString(),
                        "recipient", sent.went().recipient().value(),
                        "rule", outcome.verdict().ruleId(),
                        "table", outcome.verdict().tableVersion(),
                        "basis", outcome.verdict().lawfulBasis(),
                        "reason", outcome.verdict().reason()));
    }
}
