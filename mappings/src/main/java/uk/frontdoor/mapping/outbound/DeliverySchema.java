package uk.frontdoor.mapping.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The published JSON Schema of what a recipient finds inside a sealed delivery, version 1. */
public final class DeliverySchema {
    /** Also the {@code format} member of every delivery. */
    public static final String ID = "urn:frontdoor:schema:delivery-1";

    private static final String RESOURCE = "delivery-1.json";

    private DeliverySchema() {}

    /** The schema as published; the same bytes that are served. */
    public static byte[] source() {
        return read(RESOURCE);
    }

    static byte[] read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(DeliverySchema.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
