package uk.frontdoor.app.normalise;

import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.referral.Referral;

/** What a version keeps of a referral: sealed under the record's key, with what is outline beside it. */
public final class ReferralRow {
    private final RecordTexts texts;

    public ReferralRow(RecordTexts texts) {
        this.texts = texts;
    }

    /**
     * For the columns {@code content}, {@code sealed} and {@code outline}.
     *
     * @param referral by the id of what was sent first
     */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec insert, UUID source, Referral referral) {
        RecordTexts.Kept kept =
                texts.keep(referral.submission(), Place.referral(source), RecordJson.write(referral));
        String outline = kept.sealed() == null ? null : RecordJson.write(ReferralOutline.of(referral));
        return insert.param("content", kept.content(), Types.VARCHAR)
                .param("sealed", kept.sealed(), Types.BINARY)
                .param("outline", outline, Types.VARCHAR);
    }
}
