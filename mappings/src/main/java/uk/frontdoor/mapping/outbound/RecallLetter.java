package uk.frontdoor.mapping.outbound;

import java.util.List;
import uk.frontdoor.core.dispatch.Recall;
import uk.frontdoor.core.dispatch.RecallMapper;

/**
 * Writes a recall as recall JSON, version 1 (see {@link RecallSchema}).
 *
 * <p>No member is called as in a delivery where it would mean something else: a system that reads it for one fails.
 */
public final class RecallLetter implements RecallMapper {
    private static final List<String> ASKED =
            List.of("STOP_RELYING_ON_IT", "DELETE_OR_SAY_ON_WHAT_BASIS_YOU_KEEP_IT", "PASS_THIS_ON_TO_WHOM_YOU_TOLD");

    @Override
    public byte[] map(Recall recall) {
        return JsonOut.object(out -> {
            out.text("format", RecallSchema.ID);
            out.text("recall", recall.id());
            out.text("destination", recall.recipient());
            out.text("recalls", recall.release());
            out.text("deliveredDigest", recall.delivered());
            out.texts("asks", ASKED);
            out.text("answerBy", recall.answerBy());
        });
    }
}
