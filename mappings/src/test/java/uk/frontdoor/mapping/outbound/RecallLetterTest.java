package uk.frontdoor.mapping.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.Recall;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.sharing.ReleaseId;

class RecallLetterTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ReleaseId RELEASE = ReleaseId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");

    private final byte[] letter = new RecallLetter().map(new Recall(
            RecallId.of(RELEASE),
            RELEASE,
            ADecision.HUB.id(),
            Sha256.hex(new byte[] {1}),
            LocalDate.of(2026, 9, 17)));

    @Test
    void writesWhatTheSchemaSays() {
        assertThat(schema(RecallSchema.source()).validate(text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void isTakenForADeliveryByNobody() {
        JsonNode json = JsonMapper.shared().readTree(letter);

        assertThat(schema(DeliverySchema.source()).validate(text(), InputFormat.JSON)).isNotEmpty();
        assertThat(json.has("release")).isFalse();
        assertThat(json.path("recalls").asString()).isEqualTo(RELEASE.toString());
        assertThat(json.path("recall").asString()).isNotEqualTo(RELEASE.toString());
    }

    private String text() {
        return new String(letter, StandardCharsets.UTF_8);
    }

    private static Schema schema(byte[] source) {
        return SCHEMAS.getSchema(new String(source, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
