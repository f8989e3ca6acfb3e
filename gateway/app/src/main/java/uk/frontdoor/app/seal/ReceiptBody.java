package uk.frontdoor.app.seal;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.sharing.ReleaseId;

/** What a receipt says, as JSON inside its signature. */
record ReceiptBody(UUID release, String sealedDigest, Instant receivedAt, String from) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    ReceiptBody {
        if (!sealedDigest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sealedDigest: SHA-256 in lower-case hexadecimal (expected)");
        }
    }

    static ReceiptBody of(DeliveryReceipt receipt) {
        return new ReceiptBody(
                receipt.release().value(),
                receipt.sealedDigest(),
                receipt.receivedAt(),
                receipt.from().value());
    }

    static ReceiptBody read(byte[] json) {
        return JSON.readValue(json, ReceiptBody.class);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    DeliveryReceipt receipt() {
        return new DeliveryReceipt(new ReleaseId(release), new DestinationId(from), receivedAt, sealedDigest);
    }
}
