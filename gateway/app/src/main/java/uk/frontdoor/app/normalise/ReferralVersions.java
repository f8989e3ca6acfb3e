package uk.frontdoor.app.normalise;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/** Writes a further version of a referral. */
public final class ReferralVersions {
    private static final String INSERT =
            """
            INSERT INTO referral (source, submission, version, as_of, made_by, content, sealed, outline)
            SELECT :source, :submission, coalesce(max(version), 0) + 1, :asOf, :madeBy, :content::json, :sealed,
                   :outline::json
            FROM referral
            WHERE submission = :submission
            """;

    private final JdbcClient database;
    private final ReferralRow row;
    private final AgreementChanges agreement;
    private final Referrals referrals;
    private final Clock clock;

    ReferralVersions(JdbcClient database, RecordTexts texts, Referrals referrals, Clock clock) {
        this.database = database;
        this.row = new ReferralRow(texts);
        this.agreement = new AgreementChanges(database);
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * @param first what was sent first, and names the referral in all its versions
     * @param source what this version was read from
     * @param madeBy the stage that read it, or the person who keyed it
     */
    public void add(SubmissionId first, SubmissionId source, Referral referral, String madeBy) {
        Instant now = clock.instant();
        boolean agreementChanges = !first.equals(source) && saysElseOfAgreement(first, referral);
        row.bind(database.sql(INSERT), source.value(), referral.knownAs(first))
                .param("source", source.value())
                .param("submission", first.value())
                .param("asOf", now.atOffset(ZoneOffset.UTC))
                .param("madeBy", madeBy)
                .update();
        if (agreementChanges) {
            agreement.note(first, source.value(), now);
        }
    }

    /** Than the newest version there is. */
    private boolean saysElseOfAgreement(SubmissionId first, Referral later) {
        return referrals
                .find(first)
                .filter(before -> !before.agreements().equals(later.agreements()))
                .isPresent();
    }

    boolean isKept(SubmissionId source) {
        return database.sql("SELECT count(*) FROM referral WHERE source = :source")
                        .param("source", source.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
