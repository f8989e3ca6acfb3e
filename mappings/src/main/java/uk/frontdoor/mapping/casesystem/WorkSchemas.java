package uk.frontdoor.mapping.casesystem;

import uk.frontdoor.mapping.reading.CompiledSchema;

/** The published JSON Schemas of what a case system sends, version 1: the same over every face. */
public record WorkSchemas(CompiledSchema lease, CompiledSchema result) {
    public static WorkSchemas published() {
        return new WorkSchemas(
                CompiledSchema.of(WorkSchemas.class, "work-lease-1.json"),
                CompiledSchema.of(WorkSchemas.class, "work-result-1.json"));
    }
}
