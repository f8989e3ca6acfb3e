package uk.frontdoor.mapping.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where each column of a CSV stands in the canonical referral; read from a CSV of five columns.
 *
 * <p>{@code column,path,required,codes,and}. In a path {@code [#]} is the row's own child, {@code [name]} an entry of
 * the whole referral, {@code [#name]} an entry of the row, and {@code *} one entry for each value between
 * semicolons. {@code codes} names a code table. {@code and} fills fields beside it: {@code opinion=false;about=@child}.
 */
public final class ColumnMap {
    private final Map<String, Column> columns;

    private ColumnMap(Map<String, Column> columns) {
        this.columns = columns;
    }

    record Column(String name, String path, boolean required, @Nullable CodeTable codes, Map<String, String> and) {
        boolean ofTheRow() {
            return path.contains("[#");
        }

        boolean many() {
            return path.contains("*]");
        }

        boolean mapped() {
            return !path.isEmpty();
        }
    }

    public static ColumnMap load(Class<?> owner, String resource) {
        return new ColumnMap(CodeTable.lines(owner, resource)
                .skip(1)
                .map(line -> column(owner, line.split(",", -1)))
                .collect(Collectors.toMap(
                        Column::name,
                        column -> column,
                        (first, second) -> {
                            throw new IllegalStateException(resource + ": " + first.name() + " stands twice");
                        },
                        LinkedHashMap::new)));
    }

    private static Column column(Class<?> owner, String[] line) {
        Map<String, String> and = new LinkedHashMap<>();
        for (String pair : line[4].split(";")) {
            if (!pair.isEmpty()) {
                and.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        CodeTable codes = line[3].isEmpty() ? null : CodeTable.load(owner, line[3]);
        return new Column(line[0], line[1], line[2].equals("required"), codes, and);
    }

    public Set<String> names() {
        return columns.keySet();
    }

    public List<String> required() {
        return columns.values().stream()
                .filter(Column::required)
                .map(Column::name)
                .toList();
    }

    List<Column> all() {
        return List.copyOf(columns.values());
    }
}
