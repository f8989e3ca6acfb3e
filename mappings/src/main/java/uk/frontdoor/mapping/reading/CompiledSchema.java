package uk.frontdoor.mapping.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/** A published JSON Schema (draft 2020-12), compiled once. What is served is what checks. Thread safe. */
public final class CompiledSchema {
    private final byte[] source;
    private final Schema schema;

    private CompiledSchema(byte[] source) {
        this.source = source;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(source, StandardCharsets.UTF_8), InputFormat.JSON);
        schema.initializeValidators();
    }

    /** @param resource the file beside the class */
    public static CompiledSchema of(Class<?> beside, String resource) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new CompiledSchema(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] source() {
        return source.clone();
    }

    /** Everything in which the tree differs from the schema, by JSON pointer and never by value. */
    public List<Problem> problems(ObjectNode tree) {
        return schema.validate(tree, context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(CompiledSchema::problem)
                .distinct()
                .toList();
    }

    private static Problem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> new Problem(pointer + "/" + error.getProperty(), FailureCode.REQUIRED);
            case "additionalProperties" ->
                new Problem(Pointers.child(pointer, error.getProperty()), FailureCode.UNKNOWN_FIELD);
            case "type" -> new Problem(pointer, FailureCode.WRONG_TYPE);
            case "enum", "const" -> new Problem(pointer, FailureCode.UNKNOWN_CODE);
            case "maxLength" -> new Problem(pointer, FailureCode.TOO_LONG);
            case "minItems", "maxItems" -> new Problem(pointer, FailureCode.CARDINALITY);
            case "format", "pattern", "minimum", "maximum" -> new Problem(pointer, FailureCode.INVALID_FORMAT);
            default -> new Problem(pointer, FailureCode.INVARIANT);
        };
    }
}
