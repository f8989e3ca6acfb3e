package uk.frontdoor.app.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The invented people of the demonstration: one of each role for each area, one operator, and one published password. */
final class DemonstrationPeople {
    /** Published in the README; only the demo profile has anybody who uses it. */
    static final String PASSWORD = "front-door-demonstration";

    private static final List<String> AREAS = List.of("waf", "lan", "cmb", "cam", "pet");
    private static final List<String> ROLES = List.of("worker", "manager", "governance");

    private DemonstrationPeople() {}

    /** Names, and what the provider says of each in its claim {@code roles}. */
    static Map<String, List<String>> roles() {
        Map<String, List<String>> people = new TreeMap<>();
        AREAS.stream()
                .flatMap(area -> ROLES.stream().map(role -> new String[] {role, area}))
                .forEach(each -> people.put(each[0] + "." + each[1], List.of(each[0] + ":" + each[1])));
        people.put("operator", List.of("operator"));
        return people;
    }

    static Stream<String> names() {
        return roles().keySet().stream();
    }
}
