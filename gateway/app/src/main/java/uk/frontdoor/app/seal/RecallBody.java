package uk.frontdoor.app.seal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;

/** What became of a recall, as JSON inside its signature: {@code DELETED}, or {@code KEPT} with {@code basis}. */
record RecallBody(
        UUID recall,
        String from,
        Instant at,
        String sealedDigest,
        String answer,
        RecallAnswer.@Nullable Basis basis) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String DELETED = "DELETED";
    private static final String KEPT = "KEPT";

    static boolean is(byte[] json) {
        return JSON.readTree(json).has("recall");
    }

    static RecallBody read(byte[] json) {
        return JSON.readValue(json, RecallBody.class);
    }

    static RecallBody of(RecallAnswer answer) {
        UUID recall = answer.recall().value();
        String from = answer.from().value();
        return switch (answer.said()) {
            case RecallAnswer.Said.Deleted() ->
                new RecallBody(recall, from, answer.at(), answer.sealedDigest(), DELETED, null);
            case RecallAnswer.Said.Kept(var basis) ->
                new RecallBody(recall, from, answer.at(), answer.sealedDigest(), KEPT, basis);
        };
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    RecallAnswer word() {
        return new RecallAnswer(
                new RecallId(recall),
                new DestinationId(from),
                Objects.requireNonNull(at),
                Objects.requireNonNull(sealedDigest),
                said());
    }

    private RecallAnswer.Said said() {
        if (answer.equals(DELETED) && basis == null) {
            return new RecallAnswer.Said.Deleted();
        }
        if (answer.equals(KEPT) && basis != null) {
            return new RecallAnswer.Said.Kept(basis);
        }
        throw new IllegalArgumentException("answer: DELETED, or KEPT with basis (expected)");
    }
}
