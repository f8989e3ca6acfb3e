package uk.frontdoor.app.intake;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordKey;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.ServiceRequestState;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.mapping.reading.Envelope;

/**
 * A submission on its way into the database, with everything worked out that the committer need not do.
 *
 * @param original sealed under the record's own key
 * @param key of the record, wrapped
 */
record Offer(
        RawSubmission submission,
        RequestKey request,
        @Nullable String messageKey,
        @Nullable ServiceRequestState state,
        byte[] sha256,
        byte[] original,
        byte[] key,
        String envelope,
        LedgerFact received,
        String receivedDetails) {

    static Offer of(
            RecordKeys keys,
            RawSubmission submission,
            @Nullable MessageKey message,
            @Nullable ServiceRequestState state) {
        if (!submission.requestKey().sender().equals(submission.sender())) {
            throw new IllegalArgumentException("requestKey: of the submission's own sender (expected)");
        }
        byte[] sha256 = Sha256.of(submission.original());
        LedgerFact received = received(submission, sha256);
        RecordKey key = keys.make(submission.id());
        return new Offer(
                submission,
                key(submission.requestKey()),
                message == null ? null : KeyText.of(message.value()),
                state,
                sha256,
                key.seal(Place.original(submission.id()), submission.original()),
                key.wrapped(),
                RecordJson.write(submission.envelope()),
                received,
                RecordJson.write(received.details()));
    }

    static RequestKey key(RequestKey given) {
        return new RequestKey(given.sender(), KeyText.of(given.key()));
    }

    int size() {
        return submission.original().length;
    }

    private static LedgerFact received(RawSubmission submission, byte[] sha256) {
        Map<String, String> details = new HashMap<>();
        details.put("channel", submission.channel().name());
        details.put("bytes", Integer.toString(submission.original().length));
        details.put("sha256", HexFormat.of().formatHex(sha256));
        String system = submission.envelope().get(Envelope.SYSTEM);
        if (system != null) {
            details.put("system", system);
        }
        return new LedgerFact(LedgerKind.RECEIVED, submission.id(), submission.sender().value(), details);
    }
}
