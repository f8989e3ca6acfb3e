package uk.frontdoor.mapping.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of source code, target code; read from a CSV beside the class that owns it. Case does not matter. */
public final class CodeTable {
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();

    private CodeTable() {}

    public static CodeTable load(Class<?> owner, String resource) {
        CodeTable table = new CodeTable();
        lines(owner, resource).skip(1).forEach(line -> {
            String[] columns = line.split(",", -1);
            table.sources.add(columns[0]);
            if (table.targets.put(key(columns[0]), columns[1]) != null) {
                throw new IllegalStateException(resource + ": " + columns[0] + " stands twice");
            }
        });
        return table;
    }

    static java.util.stream.Stream<String> lines(Class<?> owner, String resource) {
        try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> target(@Nullable String source) {
        return source == null ? Optional.empty() : Optional.ofNullable(targets.get(key(source)));
    }

    /** The source codes as the table writes them. */
    public List<String> sources() {
        return List.copyOf(sources);
    }

    /** The target, or the source itself for the reader to find odd. */
    public String orAsSent(@Nullable String source) {
        return target(source).orElse(source == null ? "" : source);
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
