package uk.frontdoor.app.account;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.normalise.ReferralVersions;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.account.Correctable;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.route.Addresses;

/** Writes a correction as a further version of the referral and has it triaged, so that a person decides who is told. */
final class RectificationTable implements Rectifications {
    private static final String KEEP =
            """
            INSERT INTO rectification (id, submission, field, version, content, sealed, recorded_by, recorded_at)
            VALUES (:id, :submission, :field, :version, :content, :sealed, :by, :at)
            """;
    private static final String LOCK = "SELECT id FROM submission WHERE id = :submission FOR UPDATE";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Referrals referrals;
    private final ReferralVersions versions;
    private final Outbox outbox;
    private final Trail trail;

    /** With what each is recorded. */
    record Trail(RecordTexts texts, Ledger ledger, Clock clock) {}

    RectificationTable(
            JdbcClient database,
            TransactionTemplate transaction,
            Referrals referrals,
            ReferralVersions versions,
            Outbox outbox,
            Trail trail) {
        this.database = database;
        this.transaction = transaction;
        this.referrals = referrals;
        this.versions = versions;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Override
    public Outcome correct(Correction correction) {
        Outcome outcome = transaction.execute(_ -> correctOnce(correction));
        return outcome == null ? new Outcome.Changed() : outcome;
    }

    private Outcome correctOnce(Correction correction) {
        database.sql(LOCK).param("submission", correction.referral().value()).query(UUID.class).list();
        Optional<Referral> seen = referrals.find(correction.referral()).filter(referral -> says(referral, correction));
        if (seen.isEmpty()) {
            return new Outcome.Changed();
        }
        return CorrectedReferral.of(seen.get(), correction.field(), correction.value(), correction.by())
                .map(corrected -> record(correction, corrected))
                .orElseGet(Outcome.Impossible::new);
    }

    private static boolean says(Referral referral, Correction correction) {
        return Correctable.in(referral).stream()
                .anyMatch(each -> each.field().equals(correction.field()) && each.value().equals(correction.seen()));
    }

    private Outcome record(Correction correction, Referral corrected) {
        SubmissionId version = new SubmissionId(UUID.randomUUID());
        versions.add(correction.referral(), version, corrected, correction.by());
        outbox.send(Addresses.TRIAGE, version);
        keep(
                correction.referral(),
                correction.field(),
                version.value(),
                new Rectified.Words(correction.said(), null),
                correction.by());
        append(correction.referral(), correction.by(), Map.of(
                "did", "CORRECTED", "field", correction.field(), "version", version.toString()));
        return new Outcome.Recorded();
    }

    @Override
    public void keep(Objection objection) {
        transaction.executeWithoutResult(_ -> {
            keep(
                    objection.referral(),
                    objection.field(),
                    null,
                    new Rectified.Words(objection.said(), objection.why()),
                    objection.by());
            append(objection.referral(), objection.by(), Map.of("did", "OBJECTED", "field", objection.field()));
        });
    }

    private void keep(SubmissionId referral, String field, @Nullable UUID version, Rectified.Words words, String by) {
        UUID id = UUID.randomUUID();
        RecordTexts.Kept kept = trail.texts().keep(referral, Place.rectification(id), RecordJson.write(words));
        database.sql(KEEP)
                .param("id", id)
                .param("submission", referral.value())
                .param("field", field)
                .param("version", version)
                .param("content", kept.content(), Types.VARCHAR)
                .param("sealed", kept.sealed(), Types.BINARY)
                .param("by", by)
                .param("at", trail.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void append(SubmissionId referral, String by, Map<String, String> details) {
        trail.ledger().append(new LedgerFact(LedgerKind.RECTIFIED, referral, by, details));
    }
}
