package uk.frontdoor.mapping.outbound;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object in the order it is told; what is absent is left out. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int USUAL_SIZE = 4096;

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    static byte[] object(Consumer<JsonOut> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            generator.writeStartObject();
            members.accept(new JsonOut(generator));
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Dates and times are written as their ISO text. */
    void text(String name, @Nullable Object value) {
        if (value != null) {
            generator.writeStringProperty(name, value.toString());
        }
    }

    void number(String name, @Nullable Integer value) {
        if (value != null) {
            generator.writeNumberProperty(name, value.intValue());
        }
    }

    void flag(String name, @Nullable Boolean value) {
        if (value != null) {
            generator.writeBooleanProperty(name, value);
        }
    }

    void texts(String name, List<?> values) {
        if (!values.isEmpty()) {
            generator.writeName(name).writeStartArray();
            values.forEach(value -> generator.writeString(value.toString()));
            generator.writeEndArray();
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            generator.writeName(name).writeStartArray();
            for (T value : values) {
                generator.writeStartObject();
                members.accept(value);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
    }

    <T> void object(String name, @Nullable T value, Consumer<T> members) {
        if (value != null) {
            generator.writeName(name).writeStartObject();
            members.accept(value);
            generator.writeEndObject();
        }
    }
}
