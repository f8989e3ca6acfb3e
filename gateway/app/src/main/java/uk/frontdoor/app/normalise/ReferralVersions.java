package uk.frontdoor.app.normalise;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;

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
    private final Clock clock;

    ReferralVersions(JdbcClient database, RecordTexts texts, Clock clock) {
        this.database = database;
        this.row = new ReferralRow(texts);
        this.clock = clock;
    }

    /**
     * @param first what was sent first, and names the referral in all its versions
     * @param source what this version was read from
     * @param madeBy the stage that read it, or the person who keyed it
     */
    public void add(SubmissionId first, SubmissionId source, Referral referral, String madeBy) {
        row.bind(database.sql(INSERT), source.value(), referral.knownAs(first))
                .param("source", source.value())
                .param("submission", first.value())
                .param("asOf", clock.instant().atOffset(ZoneOffset.UTC))
                .param("madeBy", madeBy)
                .update();
    }

    boolean isKept(SubmissionId source) {
        return database.sql("SELECT count(*) FROM referral WHERE source = :source")
                        .param("source", source.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
