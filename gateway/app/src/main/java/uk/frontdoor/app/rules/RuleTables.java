package uk.frontdoor.app.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decision tables in force: those that ship, unless an activated one has taken the place of one. */
final class RuleTables {
    static final List<String> NAMES = List.of("triage", "notices", "matters", "sharing");

    private final Map<String, TableFile> inForce = new ConcurrentHashMap<>(
            NAMES.stream().collect(Collectors.toMap(Function.identity(), TableFile::shipped)));

    TableFile inForce(String name) {
        return Objects.requireNonNull(inForce.get(name), name);
    }

    void put(TableFile file) {
        inForce.put(file.name(), file);
    }

    void become(RuleTables next) {
        inForce.putAll(next.inForce);
    }
}
