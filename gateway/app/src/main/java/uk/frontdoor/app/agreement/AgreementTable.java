package uk.frontdoor.app.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.normalise.AgreementChanges;
import uk.frontdoor.app.normalise.ReferralRow;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.AgreementRecord;

/** Writes what was said later about agreement as a further version of the referral. */
final class AgreementTable implements AgreementRecord {
    private static final String NEWEST =
            """
            SELECT r.version, r.source, r.content, r.sealed, s.data_key
            FROM referral r
            JOIN submission s ON s.id = r.submission
            WHERE r.submission = :submission
            ORDER BY r.version DESC
            LIMIT 1
            """;
    private static final String NEXT =
            """
            INSERT INTO referral (source, submission, version, as_of, made_by, content, sealed, outline)
            VALUES (:source, :submission, :version, :at, :by, :content::json, :sealed, :outline::json)
            ON CONFLICT (submission, version) DO NOTHING
            """;
    private static final String HOW =
            """
            INSERT INTO agreement_record (referral, submission, statement, word, how, recorded_by, recorded_at)
            VALUES (:source, :submission, :statement, :word, :how, :by, :at)
            """;

    private final JdbcClient database;
    private final RecordTexts texts;
    private final ReferralRow row;
    private final AgreementChanges changes;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    private record Version(int number, Referral referral) {
        /** Empty when the statement is not the one that was seen, or can no longer be changed. */
        Optional<Agreement> statement(Word word) {
            List<Agreement> all = referral.agreements();
            boolean seen = AgreementRecord.seal(all).equals(word.seen());
            return seen && word.statement() >= 0 && word.statement() < all.size()
                    ? Optional.of(all.get(word.statement())).filter(AgreementChange::isOpenTo)
                    : Optional.empty();
        }
    }

    AgreementTable(
            JdbcClient database, RecordTexts texts, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.row = new ReferralRow(texts);
        this.changes = new AgreementChanges(database);
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Outcome record(SubmissionId referral, Word word) {
        Outcome outcome = transaction.execute(_ -> newest(referral)
                .flatMap(version -> version.statement(word).map(said -> change(version, said, word)))
                .orElseGet(Outcome.Changed::new));
        return outcome == null ? new Outcome.Changed() : outcome;
    }

    private Optional<Version> newest(SubmissionId referral) {
        return database.sql(NEWEST)
                .param("submission", referral.value())
                .query((found, _) -> version(referral, found))
                .optional();
    }

    private Version version(SubmissionId referral, ResultSet found) throws SQLException {
        String content = texts.read(
                referral,
                found.getBytes("data_key"),
                Place.referral(found.getObject("source", UUID.class)),
                RecordTexts.Kept.of(found, "content", "sealed"));
        return new Version(found.getInt("version"), RecordJson.read(content, Referral.class));
    }

    private Outcome change(Version version, Agreement said, Word word) {
        Instant now = clock.instant();
        Referral referral = version.referral();
        Referral next = referral.agreeing(
                AgreementChange.after(referral.agreements(), said, word.word(), now), "recorded by " + word.by());
        UUID source = UUID.randomUUID();
        int written = row.bind(database.sql(NEXT), source, next)
                .param("source", source)
                .param("submission", referral.submission().value())
                .param("version", version.number() + 1)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", word.by())
                .update();
        if (written == 0) {
            return new Outcome.Changed();
        }
        changes.note(referral.submission(), source, now);
        keepHow(source, referral.submission(), word, now);
        ledger.append(fact(referral.submission(), source, word));
        return new Outcome.Recorded();
    }

    private void keepHow(UUID source, SubmissionId submission, Word word, Instant now) {
        database.sql(HOW)
                .param("source", source)
                .param("submission", submission.value())
                .param("statement", word.statement())
                .param("word", word.word().name())
                .param("how", word.how())
                .param("by", word.by())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LedgerFact fact(SubmissionId submission, UUID source, Word word) {
        return new LedgerFact(
                LedgerKind.AGREEMENT,
                submission,
                word.by(),
                Map.of(
                        "word", word.word().name(),
                        "statement", Integer.toString(word.statement()),
                        "version", source.toString()));
    }
}
