package uk.frontdoor.mapping.school;

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
import uk.frontdoor.mapping.reading.Pointers;

/** The published JSON Schema of a referral, version 1, compiled once. Thread safe. */
public final class ReferralSchema {
    private static final String RESOURCE = "referral-1.json";

    private final byte[] source;
    private final Schema schema;

    private ReferralSchema(byte[] source) {
        this.source = source;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(source, StandardCharsets.UTF_8), InputFormat.JSON);
        schema.initializeValidators();
    }

    /** The schema as published; the same bytes that are served. */
    public static ReferralSchema published() {
        try (InputStream stream =
                Objects.requireNonNull(ReferralSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new ReferralSchema(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] source() {
        return source.clone();
    }

    List<Problem> problems(ObjectNode tree) {
        return schema.validate(tree, context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(ReferralSchema::problem)
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
