package uk.frontdoor.app.worklist;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.HumanDecision;

/** What a row keeps of a decision: sealed under the record's key, with what SQL asks of it beside. */
final class DecisionRow {
    private final RecordTexts texts;

    DecisionRow(RecordTexts texts) {
        this.texts = texts;
    }

    /** Nobody's words, in the shape they have in the whole. */
    private record Outline(String reasonCode, List<DestinationId> recipients) {}

    /** For the columns {@code content}, {@code sealed} and {@code outline}. */
    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec insert, SubmissionId record, HumanDecision decision) {
        RecordTexts.Kept kept = texts.keep(record, Place.decision(decision.id()), RecordJson.write(decision));
        String outline = kept.sealed() == null
                ? null
                : RecordJson.write(new Outline(decision.reasonCode(), decision.recipients()));
        return insert.param("content", kept.content(), Types.VARCHAR)
                .param("sealed", kept.sealed(), Types.BINARY)
                .param("outline", outline, Types.VARCHAR);
    }
}
