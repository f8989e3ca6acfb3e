package uk.frontdoor.app.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.route.Addresses;

/** Keeps what was sealed, sent and confirmed. */
final class DeliveryTables implements DispatchStore {
    private static final String FIND =
            """
            SELECT release, recipient, sealed, again, confirmed_at IS NOT NULL AS confirmed
            FROM delivery
            WHERE release = ANY (:releases)
            """;
    private static final String KEEP =
            """
            INSERT INTO delivery (release, recipient, sealed, sha256, sealed_at)
            VALUES (:release, :recipient, :sealed, :sha256, :at)
            ON CONFLICT (release) DO NOTHING
            """;
    /** Says of which submission, for the ledger. */
    private static final String OF_ITS_TICKET =
            """
            FROM release_ticket t JOIN decision d ON d.id = t.decision
            WHERE t.id = y.release AND y.release = :release
            """;
    private static final String SENT =
            "UPDATE delivery y SET sent_at = :at " + OF_ITS_TICKET
                    + " AND y.sent_at IS NULL RETURNING d.submission, t.recipient";
    private static final String CONFIRM =
            "UPDATE delivery y SET confirmed_at = :at " + OF_ITS_TICKET
                    + """
                     AND y.recipient = :recipient AND y.sha256 = :sha256 AND y.confirmed_at IS NULL
                    RETURNING d.submission, t.recipient
                    """;
    private static final String OVERDUE =
            """
            UPDATE delivery
            SET overdue_at = :at
            WHERE sent_at < :before AND confirmed_at IS NULL AND overdue_at IS NULL
            RETURNING release
            """;
    private static final String OVER =
            "SELECT count(*) FROM release_ticket WHERE id = :release AND state IN ('WITHDRAWN', 'STOPPED')";
    private static final String STOP = "UPDATE release_ticket SET state = 'STOPPED' WHERE id = :release";

    private final JdbcClient database;
    private final FetchedAhead<ReleaseId, SealedDelivery> deliveries = new FetchedAhead<>(this::query);
    private final TransactionTemplate transaction;
    private final FailureStore failures;
    private final WithdrawnReleases withdrawn;
    private final Ledger ledger;
    private final Clock clock;

    DeliveryTables(
            JdbcClient database,
            TransactionTemplate transaction,
            FailureStore failures,
            WithdrawnReleases withdrawn,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.failures = failures;
        this.withdrawn = withdrawn;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<SealedDelivery> sealed(ReleaseId release) {
        return deliveries.find(release);
    }

    /** Of the stage that seals them. */
    StepsAhead ahead() {
        return (queue, ids) -> {
            if (Addresses.isDispatch(queue)) {
                deliveries.fetch(ids.stream().map(ReleaseId::of).toList());
            }
        };
    }

    private Map<ReleaseId, SealedDelivery> query(List<ReleaseId> releases) {
        return database
                .sql(FIND)
                .param("releases", releases.stream().map(ReleaseId::value).toArray(UUID[]::new))
                .query((row, _) -> delivery(row))
                .list()
                .stream()
                .collect(Collectors.toMap(SealedDelivery::release, Function.identity()));
    }

    private static SealedDelivery delivery(ResultSet row) throws SQLException {
        return new SealedDelivery(
                new ReleaseId(row.getObject("release", UUID.class)),
                new DestinationId(row.getString("recipient")),
                row.getBytes("sealed"),
                row.getInt("again"),
                row.getBoolean("confirmed"));
    }

    @Override
    public SealedDelivery keep(SealedDelivery delivery) {
        int kept = database.sql(KEEP)
                .param("release", delivery.release().value())
                .param("recipient", delivery.recipient().value())
                .param("sealed", delivery.sealed())
                .param("sha256", Sha256.hex(delivery.sealed()))
                .param("at", now())
                .update();
        return kept == 1 ? delivery : deliveries.ask(delivery.release()).orElseThrow();
    }

    @Override
    public boolean sent(ReleaseId release) {
        return Boolean.TRUE.equals(transaction.execute(_ -> sentOnce(release)));
    }

    private boolean sentOnce(ReleaseId release) {
        Optional<LedgerFact> sent = database.sql(SENT)
                .param("release", release.value())
                .param("at", now())
                .query((row, _) -> ReleaseLedger.fact(LedgerKind.DISPATCHED, release, row, Map.of()))
                .optional();
        sent.ifPresent(ledger::append);
        return sent.isPresent();
    }

    @Override
    public boolean confirm(DeliveryReceipt receipt) {
        return Boolean.TRUE.equals(transaction.execute(status -> confirmOnce(receipt)));
    }

    private boolean confirmOnce(DeliveryReceipt receipt) {
        Map<String, String> details =
                Map.of("digest", receipt.sealedDigest(), "receivedAt", receipt.receivedAt().toString());
        Optional<LedgerFact> confirmed = database.sql(CONFIRM)
                .param("release", receipt.release().value())
                .param("recipient", receipt.from().value())
                .param("sha256", receipt.sealedDigest())
                .param("at", now())
                .query((row, _) -> ReleaseLedger.fact(LedgerKind.DELIVERED, receipt.release(), row, details))
                .optional();
        confirmed.ifPresent(ledger::append);
        return confirmed.isPresent();
    }

    @Override
    public int parkUnconfirmed(Instant sentBefore) {
        var overdue = transaction.execute(status -> {
            var releases = database.sql(OVERDUE)
                    .param("before", sentBefore.atOffset(ZoneOffset.UTC))
                    .param("at", now())
                    .query(UUID.class)
                    .list();
            releases.forEach(release -> park(new ReleaseId(release), FailureCode.RECEIPT_OVERDUE));
            return releases;
        });
        return overdue == null ? 0 : overdue.size();
    }

    @Override
    public boolean isOver(ReleaseId release) {
        return database.sql(OVER).param("release", release.value()).query(Integer.class).single() > 0;
    }

    @Override
    public void stop(ReleaseId release, FailureCode reason) {
        transaction.executeWithoutResult(status -> {
            database.sql(STOP).param("release", release.value()).update();
            park(release, reason);
        });
    }

    @Override
    public void withdraw(ReleaseId release, SharingOutcome now) {
        transaction.executeWithoutResult(status -> withdrawn.record(release, now));
    }

    private void park(ReleaseId release, FailureCode reason) {
        failures.park(Stage.DISPATCH, release.toString(), reason);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
