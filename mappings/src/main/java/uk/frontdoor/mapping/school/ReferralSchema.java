package uk.frontdoor.mapping.school;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.CompiledSchema;

/** The published JSON Schema of a referral, version 1. Thread safe. */
public final class ReferralSchema {
    private final CompiledSchema schema;

    private ReferralSchema(CompiledSchema schema) {
        this.schema = schema;
    }

    public static ReferralSchema published() {
        return new ReferralSchema(CompiledSchema.of(ReferralSchema.class, "referral-1.json"));
    }

    /** The schema as published; the same bytes that are served. */
    public byte[] source() {
        return schema.source();
    }

    List<Problem> problems(ObjectNode tree) {
        return schema.problems(tree);
    }
}
