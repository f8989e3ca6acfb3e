package uk.frontdoor.mapping.outbound;

/** The published JSON Schema of what a recipient finds inside a sealed recall, version 1. */
public final class RecallSchema {
    /** Also the {@code format} member of every recall. */
    public static final String ID = "urn:frontdoor:schema:recall-1";

    private RecallSchema() {}

    /** The schema as published. */
    public static byte[] source() {
        return DeliverySchema.read("recall-1.json");
    }
}
