package uk.frontdoor.app.explain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.intake.SubmissionId;

/** Decision receipts as files: JSON in CMS SignedData. */
final class SignedReceipts {
    static final String TYPE = "application/pkcs7-mime";
    static final String DISPOSITION = "attachment; filename=\"decision-receipt.p7m\"";

    private final RecordTable table;
    private final UnaryOperator<byte[]> signature;
    private final JsonMapper json = JsonMapper.shared();

    SignedReceipts(RecordTable table, UnaryOperator<byte[]> signature) {
        this.table = table;
        this.signature = signature;
    }

    /** Empty when nothing was decided for that recipient. */
    Optional<byte[]> of(Explanation explanation, SubmissionId submission, String decision, String recipient) {
        return DecisionReceipt.of(
                        explanation, decision, recipient, table.answer(submission, decision, recipient))
                .map(receipt -> signature.apply(json.writeValueAsBytes(receipt)));
    }
}
