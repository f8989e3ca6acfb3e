package uk.frontdoor.app.matching;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.FetchedAhead;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.matching.ChildTraits;
import uk.frontdoor.core.matching.MatchFound;
import uk.frontdoor.core.matching.MatchStore;
import uk.frontdoor.route.Addresses;

/** Children as they can be found again, and what is proposed of them. */
final class MatchTables implements MatchStore {
    private static final String ABOUT = "SELECT source, submission FROM referral WHERE source = ANY (:sources)";
    private static final String CHILD =
            """
            INSERT INTO match_child
                (submission, label, restricted, sealed, given, family, date_of_birth, nhs_number, upn, postcode,
                 address_line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (submission, label) DO UPDATE
            SET sealed = excluded.sealed, given = excluded.given, family = excluded.family, date_of_birth = excluded.date_of_birth,
                nhs_number = excluded.nhs_number, upn = excluded.upn, postcode = excluded.postcode,
                address_line = excluded.address_line, restricted = excluded.restricted
            """;
    /**
     * Referrals that share a key are kept and compared one after the other, until what is under way is committed: two
     * that come in the same moment would not see each other. Locked in one order.
     */
    private static final String KEYS =
            """
            WITH alone AS MATERIALIZED (
                SELECT count(pg_advisory_xact_lock(hashtextextended('match ' || key, 0)))
                FROM unnest(:keys::text[]) AS found (key)
            ), forgotten AS (
                DELETE FROM match_child WHERE submission = :submission AND label <> ALL (:labels)
            ), forgotten_keys AS (
                DELETE FROM match_key WHERE submission = :submission
            )
            INSERT INTO match_key (key, submission)
            SELECT sha256(convert_to(key, 'UTF8')), :submission
            FROM unnest(:keys::text[]) AS found (key), alone
            """;
    /** Written so that the few children found are looked up, however the planner takes the size of the tables. */
    private static final String SHARING =
            """
            SELECT c.*, s.data_key
            FROM (
                SELECT DISTINCT k.submission
                FROM unnest(:keys::text[]) wanted(key)
                CROSS JOIN LATERAL (
                    SELECT submission
                    FROM match_key
                    WHERE key = sha256(convert_to(wanted.key, 'UTF8')) AND submission <> :submission
                    ORDER BY place DESC
                    LIMIT 25) k) found
            CROSS JOIN LATERAL (SELECT * FROM match_child WHERE submission = found.submission OFFSET 0) c
            JOIN submission s ON s.id = c.submission
            """;
    /** Takes back what is no longer found, and gives the others of what stays. */
    private static final String TAKE_BACK =
            """
            WITH of_this AS (
                SELECT id, CASE WHEN one = :submission THEN other ELSE one END AS other, state
                FROM match_proposal
                WHERE one = :submission OR other = :submission
            ), taken_back AS (
                DELETE FROM match_proposal
                WHERE id IN (SELECT id FROM of_this WHERE state = 'PROPOSED' AND other <> ALL (:others))
                  AND state = 'PROPOSED'
            )
            SELECT other FROM of_this WHERE state <> 'PROPOSED' OR other = ANY (:others)
            """;
    private static final String PROPOSE =
            """
            INSERT INTO match_proposal (id, one, other, strength, points, reasons, proposed_at, state)
            VALUES (?, least(?, ?), greatest(?, ?), ?, ?, ?::json, ?, 'PROPOSED')
            ON CONFLICT (one, other) DO UPDATE
            SET strength = excluded.strength, points = excluded.points, reasons = excluded.reasons
            """;

    /** Two referrals of one child that are looked at in the same moment must not wait for each other. */
    private static final Comparator<MatchFound> ALWAYS_IN_ONE_ORDER =
            Comparator.comparing(match -> match.other().toString());

    private final JdbcClient database;
    private final RecordTexts texts;
    private final FetchedAhead<SubmissionId, SubmissionId> about = new FetchedAhead<>(this::about);
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    MatchTables(
            JdbcClient database,
            JdbcTemplate batches,
            RecordTexts texts,
            TransactionTemplate transaction,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.texts = texts;
        this.batches = batches;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<SubmissionId> about(SubmissionId source) {
        return about.find(source);
    }

    /** Of the stage in which matches are looked for. */
    StepsAhead ahead() {
        return (queue, ids) -> {
            if (queue.equals(Addresses.TRIAGE)) {
                about.fetch(ids.stream().map(SubmissionId::of).toList());
            }
        };
    }

    private Map<SubmissionId, SubmissionId> about(List<SubmissionId> sources) {
        Map<SubmissionId, SubmissionId> found = new HashMap<>();
        database.sql(ABOUT)
                .param("sources", sources.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new SubmissionId(row.getObject("source", UUID.class)),
                            new SubmissionId(row.getObject("submission", UUID.class)));
                });
        return found;
    }

    @Override
    public void keep(SubmissionId referral, Map<ChildTraits, Set<String>> children) {
        transaction.executeWithoutResult(_ -> {
            RecordTexts.Keeper keeper = texts.keeper(referral);
            batches.batchUpdate(
                    CHILD,
                    children.keySet().stream().map(child -> ChildRow.of(child, keeper)).toList());
            database.sql(KEYS)
                    .param("submission", referral.value())
                    .param("labels", texts(children.keySet().stream().map(ChildTraits::label)))
                    .param("keys", texts(children.values().stream().flatMap(Set::stream).distinct().sorted()))
                    .update();
        });
    }

    private static String[] texts(Stream<String> some) {
        return some.toArray(String[]::new);
    }

    @Override
    public List<ChildTraits> sharing(SubmissionId referral, Set<String> keys) {
        return database.sql(SHARING)
                .param("keys", keys.toArray(String[]::new))
                .param("submission", referral.value())
                .query((row, _) -> ChildRow.read(row, texts))
                .list();
    }

    @Override
    public void propose(SubmissionId referral, List<MatchFound> found) {
        transaction.executeWithoutResult(_ -> proposeOnce(referral, found));
    }

    private void proposeOnce(SubmissionId referral, List<MatchFound> found) {
        Set<UUID> before = takeBack(referral, found);
        List<Object[]> rows = new ArrayList<>();
        found.stream().sorted(ALWAYS_IN_ONE_ORDER).forEach(match -> rows.add(row(referral.value(), match)));
        batches.batchUpdate(PROPOSE, rows);
        found.stream()
                .filter(match -> !before.contains(match.other().value()))
                .forEach(match -> ledger.append(fact(referral, match)));
    }

    private Set<UUID> takeBack(SubmissionId referral, List<MatchFound> found) {
        return Set.copyOf(database.sql(TAKE_BACK)
                .param("submission", referral.value())
                .param("others", found.stream().map(match -> match.other().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private Object[] row(UUID referral, MatchFound match) {
        UUID other = match.other().value();
        return new Object[] {
            UUID.randomUUID(),
            referral,
            other,
            referral,
            other,
            match.strength().name(),
            match.score().points(),
            RecordJson.write(match.score().reasons()),
            clock.instant().atOffset(ZoneOffset.UTC)
        };
    }

    private static LedgerFact fact(SubmissionId referral, MatchFound match) {
        return new LedgerFact(
                LedgerKind.MATCH_PROPOSED,
                referral,
                "matching",
                Map.of(
                        "other", match.other().toString(),
                        "strength", match.strength().name(),
                        "points", Integer.toString(match.score().points())));
    }
}
