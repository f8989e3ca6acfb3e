package uk.frontdoor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published OpenAPI document, held against what the faces really answer. */
public final class Contract {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectNode DOCUMENT = read();

    private Contract() {}

    public static ObjectNode document() {
        return DOCUMENT;
    }

    /** Fails unless the document has this status for this operation, with this media type and a body of its shape. */
    public static void demand(String method, String path, MockHttpServletResponse response) throws IOException {
        JsonNode documented = operation(method, path, response.getStatus())
                .path("responses")
                .path(String.valueOf(response.getStatus()));
        assertThat(documented.isMissingNode())
                .as("%s %s answers %d and the document does not say so", method, path, response.getStatus())
                .isFalse();
        documented.path("headers").propertyNames().forEach(header -> assertThat(response.getHeader(header))
                .as("header %s of %s %s %d", header, method, path, response.getStatus())
                .isNotNull());
        if (!documented.has("content")) {
            assertThat(response.getContentAsByteArray()).isEmpty();
            return;
        }
        String type = Objects.requireNonNull(response.getContentType()).replaceFirst(";.*", "");
        JsonNode schema = documented.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s of %s %s", type, method, path).isFalse();
        assertThat(violations(schema, response)).isEmpty();
    }

    /** A method that is not offered has no operation: what is said of it stands with the one that is. */
    private static JsonNode operation(String method, String path, int status) {
        JsonNode operations = DOCUMENT.path("paths").path(path);
        return status == 405
                ? operations.valueStream().findFirst().orElseThrow()
                : operations.path(method.toLowerCase(java.util.Locale.ROOT));
    }

    private static java.util.List<?> violations(JsonNode schema, MockHttpServletResponse response) throws IOException {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", DOCUMENT.path("components"));
        whole.setAll((ObjectNode) schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(JSON.readTree(response.getContentAsByteArray()));
    }

    private static ObjectNode read() {
        try (InputStream stream = Contract.class.getResourceAsStream("/contract/openapi.json")) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
