package uk.frontdoor.app.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.mapping.casesystem.WorkSchemas;
import uk.frontdoor.mapping.school.ReferralSchema;

/** Publishes what the faces accept and answer; open to everybody. */
@RestController
class ContractController {
    static final String OPENAPI = "/contract/openapi.json";
    private static final MediaType SCHEMA_JSON = MediaType.parseMediaType("application/schema+json");

    private final byte[] referralSchema;
    private final WorkSchemas work;
    private final byte[] openApi;

    ContractController(ReferralSchema schema, WorkSchemas work) {
        this.referralSchema = schema.source();
        this.work = work;
        this.openApi = resource(OPENAPI);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ContractController.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/schema/referral-1.json")
    ResponseEntity<byte[]> referralSchema() {
        return published(SCHEMA_JSON, referralSchema);
    }

    @GetMapping("/api/schema/work-lease-1.json")
    ResponseEntity<byte[]> workLeaseSchema() {
        return published(SCHEMA_JSON, work.lease().source());
    }

    @GetMapping("/api/schema/work-result-1.json")
    ResponseEntity<byte[]> workResultSchema() {
        return published(SCHEMA_JSON, work.result().source());
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> openApi() {
        return published(MediaType.APPLICATION_JSON, openApi);
    }

    private static ResponseEntity<byte[]> published(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(type)
                .body(body);
    }
}
