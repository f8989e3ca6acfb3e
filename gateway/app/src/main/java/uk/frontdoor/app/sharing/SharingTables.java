package uk.frontdoor.app.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.watch.HelpWatch;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.ReleaseTicket;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.route.Addresses;

/** Keeps every answer of the gate; a release is announced to dispatch, what is held goes to a person. */
final class SharingTables implements SharingStore {
    private static final String ANSWER =
            """
            INSERT INTO sharing_outcome (decision, recipient, asked, outcome, rule_id, verdict, asked_at)
            VALUES (:decision, :recipient, 1, :outcome, :rule, :verdict::json, :at)
            ON CONFLICT (decision, recipient, asked) DO NOTHING
            """;
    private static final String TICKET =
            """
            INSERT INTO release_ticket (id, decision, recipient, tag, state)
            VALUES (:id, :decision, :recipient, :tag, 'GRANTED')
            """;
    private static final String FIND =
            """
            SELECT id, decision, recipient, tag
            FROM release_ticket
            WHERE id = ANY (:ids) AND state = 'GRANTED'
            """;

    private final JdbcClient database;
    private final FetchedAhead<ReleaseId, ReleaseTicket> tickets = new FetchedAhead<>(this::query);
    private final TransactionTemplate transaction;
    private final HeldWork held;
    private final HelpWatch help;
    private final Outbox outbox;
    private final Ledger ledger;
    private final LawInForce law;
    private final Clock clock;

    SharingTables(
            JdbcClient database,
            TransactionTemplate transaction,
            HeldWork held,
            HelpWatch help,
            Outbox outbox,
            Ledger ledger,
            LawInForce law,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.held = held;
        this.help = help;
        this.outbox = outbox;
        this.ledger = ledger;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public void record(TriagedReferral referral, List<SharingOutcome> outcomes) {
        UUID decision = referral.decision().id();
        transaction.executeWithoutResult(_ -> {
            List<SharingOutcome> fresh =
                    outcomes.stream().filter(outcome -> first(decision, outcome)).toList();
            fresh.forEach(outcome -> follow(referral, outcome));
            held.ofNothingShared(referral, fresh);
            if (fresh.stream().anyMatch(SharingOutcome.Released.class::isInstance)) {
                outbox.send(Addresses.FEEDBACK, decision);
            }
        });
    }

    @Override
    public Optional<ReleaseTicket> ticket(ReleaseId release) {
        return tickets.find(release);
    }

    /** For the steps of the transaction under way. */
    Collection<ReleaseTicket> fetch(List<ReleaseId> releases) {
        return tickets.fetch(releases).values();
    }

    private Map<ReleaseId, ReleaseTicket> query(List<ReleaseId> releases) {
        return database
                .sql(FIND)
                .param("ids", releases.stream().map(ReleaseId::value).toArray(UUID[]::new))
                .query((row, _) -> ticket(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ReleaseTicket::id, Function.identity()));
    }

    private boolean first(UUID decision, SharingOutcome outcome) {
        Answered answered = Answered.of(outcome);
        return database.sql(ANSWER)
                        .param("decision", decision)
                        .param("recipient", outcome.recipient().value())
                        .param("outcome", answered.word())
                        .param("rule", answered.kept().verdict().ruleId())
                        .param("verdict", RecordJson.write(answered.kept()))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void follow(TriagedReferral referral, SharingOutcome outcome) {
        String inForce = law.snapshot(LocalDate.ofInstant(clock.instant(), England.TIME));
        ledger.append(Answered.of(outcome).fact(referral, outcome, inForce));
        switch (outcome) {
            case SharingOutcome.Released(var release) -> {
                announce(referral.decision().id(), release);
                help.of(referral, release);
            }
            case SharingOutcome.Withheld _ -> {}
            case SharingOutcome.HeldForPerson(var recipient, var verdict) ->
                held.add(referral.referral().submission(), referral.decision().id(), recipient, verdict);
        }
    }

    private void announce(UUID decision, Release release) {
        DestinationId recipient = release.destination().id();
        database.sql(TICKET)
                .param("id", release.id().value())
                .param("decision", decision)
                .param("recipient", recipient.value())
                .param("tag", release.tag())
                .update();
        outbox.send(Addresses.dispatch(recipient), release.id());
    }

    private static ReleaseTicket ticket(ResultSet row) throws SQLException {
        return new ReleaseTicket(
                new ReleaseId(row.getObject("id", UUID.class)),
                row.getObject("decision", UUID.class),
                new DestinationId(row.getString("recipient")),
                row.getBytes("tag"));
    }
}
