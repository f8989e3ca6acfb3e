package uk.frontdoor.core.sharing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.digest.Sha256;

/**
 * SHA-256 over what a record holds, component by component, the same on every machine and in every run.
 *
 * <p>Each value is written with its kind and its length, so that no two different records read the same; sets and maps
 * are put in order first. A kind of value it does not know is refused rather than left out.
 */
final class RecordDigest {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components).forEach(component -> component.getAccessor().trySetAccessible());
            return components;
        }
    };

    private RecordDigest() {}

    static byte[] of(Record value) {
        return Sha256.of(bytes(value));
    }

    static byte[] bytes(@Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try {
            write(new DataOutputStream(bytes), value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('-');
            case Record record -> writeRecord(out, record);
            case List<?> list -> writeAll(out, 'L', list.stream().map(RecordDigest::bytes).toList());
            case Set<?> set -> writeAll(out, 'S', inOrder(set.stream().map(RecordDigest::bytes)));
            case Map<?, ?> map -> writeAll(out, 'M', inOrder(map.entrySet().stream().map(RecordDigest::entry)));
            case Enum<?> constant -> text(out, 'E', constant.getDeclaringClass().getName() + "." + constant.name());
            case Temporal time -> text(out, 'T', time.getClass().getName() + " " + time);
            case String words -> text(out, 'C', words);
            case UUID id -> text(out, 'U', id.toString());
            case Number number -> text(out, 'N', number.getClass().getName() + " " + number);
            case Boolean answer -> text(out, 'B', answer.toString());
            case byte[] raw -> writeAll(out, 'R', List.of(raw));
            case Object unknown ->
                throw new IllegalArgumentException("no digest for a " + unknown.getClass().getName());
        }
    }

    private static List<byte[]> inOrder(Stream<byte[]> parts) {
        return parts.sorted(Arrays::compare).toList();
    }

    private static void writeRecord(DataOutputStream out, Record record) throws IOException {
        RecordComponent[] components = COMPONENTS.get(record.getClass());
        text(out, 'D', record.getClass().getName());
        out.writeInt(components.length);
        for (RecordComponent component : components) {
            write(out, read(component, record));
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("no digest for " + component.getName(), unreadable);
        }
    }

    private static byte[] entry(Map.Entry<?, ?> entry) {
        byte[] key = bytes(entry.getKey());
        byte[] value = bytes(entry.getValue());
        ByteArrayOutputStream both = new ByteArrayOutputStream(key.length + value.length + 16);
        try {
            writeAll(new DataOutputStream(both), 'P', List.of(key, value));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return both.toByteArray();
    }

    private static void writeAll(DataOutputStream out, char kind, List<byte[]> parts) throws IOException {
        out.writeByte(kind);
        out.writeInt(parts.size());
        for (byte[] part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
    }

    private static void text(DataOutputStream out, char kind, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
