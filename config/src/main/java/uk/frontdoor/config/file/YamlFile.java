package uk.frontdoor.config.file;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key; everything wrong is noted with file and line and reading goes on.
 *
 * <p>Keys nobody asked for are faults too ({@link #close()}): a mistyped key must not be a silent default.
 */
public final class YamlFile {
    private final String file;
    private final Faults faults;
    private final Map<String, Node> left = new LinkedHashMap<>();
    private final int line;

    private YamlFile(String file, Faults faults, @Nullable Node node) {
        this.file = file;
        this.faults = faults;
        this.line = node == null ? 1 : lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            fault(line, "keys and values (expected)");
        }
    }

    private void put(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            fault(lineOf(entry.getKeyNode()), "a key of plain text (expected)");
        } else if (left.put(key.getValue(), entry.getValueNode()) != null) {
            fault(lineOf(key), key.getValue() + ": stands here twice");
        }
    }

    /** The whole of a file. */
    public static YamlFile read(ResourceFile resource, Faults faults) {
        try {
            return read(resource.name(), resource.text(), faults);
        } catch (UncheckedIOException unreadable) {
            return unusable(resource.name(), faults, 1, "cannot be read");
        }
    }

    /** The whole of a file of that name. */
    public static YamlFile read(String name, String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            return new YamlFile(name, faults, new Compose(settings).composeString(text).orElse(null));
        } catch (MarkedYamlEngineException unreadable) {
            int at = unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return unusable(name, faults, at, unreadable.getProblem());
        } catch (YamlEngineException unreadable) {
            return unusable(name, faults, 1, "cannot be read");
        }
    }

    /** Stands for a file that has been given up: reads as empty and notes nothing more. */
    private static YamlFile unusable(String name, Faults faults, int line, String fault) {
        faults.add(name + ":" + line, fault);
        return new YamlFile(name, new Faults(), null);
    }

    /** A required value, converted; null when it is missing or wrong, which is then noted. */
    public <T> @Nullable T required(String key, Function<String, T> conversion) {
        Node node = left.remove(key);
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(node == null ? line : lineOf(node), key + ": a value (expected)");
            return null;
        }
        return convert(key, scalar, conversion);
    }

    /** A value that may be absent. */
    public <T> Optional<T> optional(String key, Function<String, T> conversion) {
        return left.containsKey(key) ? Optional.ofNullable(required(key, conversion)) : Optional.empty();
    }

    /** A list of values; empty when absent. */
    public <T> List<T> list(String key, Function<String, T> conversion) {
        List<T> values = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (!(node instanceof ScalarNode scalar)) {
                fault(lineOf(node), key + ": a list of values (expected)");
                continue;
            }
            T value = convert(key, scalar, conversion);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A list of mappings; empty when absent. */
    public List<YamlFile> mappings(String key) {
        return sequence(key).stream().map(node -> new YamlFile(file, faults, node)).toList();
    }

    /** A mapping of names to lists of values. */
    public <T> Map<String, List<T>> lists(String key, Function<String, T> conversion) {
        Map<String, List<T>> lists = new LinkedHashMap<>();
        mapping(key).ifPresent(mapping -> {
            for (String name : List.copyOf(mapping.left.keySet())) {
                lists.put(name, mapping.list(name, conversion));
            }
        });
        return lists;
    }

    /** A mapping of names to values; empty when absent. */
    public Map<String, String> values(String key) {
        Map<String, String> values = new LinkedHashMap<>();
        mapping(key).ifPresent(mapping -> {
            for (String name : List.copyOf(mapping.left.keySet())) {
                mapping.optional(name, text -> text).ifPresent(value -> values.put(name, value));
            }
        });
        return values;
    }

    /** File and line, as they stand in messages. */
    public String place() {
        return file + ":" + line;
    }

    /** Notes a fault of the caller's own at this mapping's line. */
    public void fault(String fault) {
        fault(line, fault);
    }

    /** Notes every key nobody asked for. */
    public void close() {
        left.forEach((key, node) -> fault(lineOf(node), key + ": not a known key"));
    }

    /** A mapping that may be absent. */
    public Optional<YamlFile> mapping(String key) {
        Node node = left.remove(key);
        return node == null ? Optional.empty() : Optional.of(new YamlFile(file, faults, node));
    }

    private List<Node> sequence(String key) {
        Node node = left.remove(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(lineOf(node), key + ": a list (expected)");
        return List.of();
    }

    private <T> @Nullable T convert(String key, ScalarNode scalar, Function<String, T> conversion) {
        try {
            return conversion.apply(scalar.getValue());
        } catch (IllegalArgumentException | java.time.DateTimeException unusable) {
            fault(lineOf(scalar), key + ": " + unusable.getMessage());
            return null;
        }
    }

    private void fault(int at, String fault) {
        faults.add(file + ":" + at, fault);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
