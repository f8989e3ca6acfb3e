package uk.frontdoor.mapping.police;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.mapping.reading.Cell;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.CodeTable;
import uk.frontdoor.mapping.reading.Formats;
import uk.frontdoor.mapping.reading.Notes;

/**
 * Lays out the people of a notice: those under 18 as children; adults a child points at, suspects and victims as
 * household. Anybody else stays in the original and is noted.
 */
final class PeopleLayout {
    static final List<String> LINES = List.of(
            "flatNumber", "buildingName", "buildingNumber", "streetName", "street", "addressLine1", "addressLine2",
            "addressLine3", "locality", "town", "city", "county");

    private static final CodeTable GENDER = CodeTable.load(PeopleLayout.class, "gender.csv");
    private static final CodeTable CHILD_SIGNS = CodeTable.load(PeopleLayout.class, "child-flags.csv");
    private static final CodeTable PARENT_SIGNS = CodeTable.load(PeopleLayout.class, "parent-flags.csv");
    private static final Set<String> ACCUSED = Set.of("suspect", "suspects", "offender", "accused");
    private static final Set<String> PARENTS = Set.of("mother", "father", "parent", "guardian", "stepMother", "stepFather");
    private static final int ADULT = 18;

    private final PoleDocument notice;
    private final Cells cells;
    private final Notes notes;
    private final LocalDate today;

    PeopleLayout(PoleDocument notice, Cells cells, Notes notes, LocalDate today) {
        this.notice = notice;
        this.cells = cells;
        this.notes = notes;
        this.today = today;
    }

    void lay() {
        List<PoleObject> children = notice.people().filter(this::isChild).toList();
        children.forEach(this::child);
        notice.people().filter(person -> !children.contains(person)).forEach(adult -> adult(adult, children));
    }

    /** As flagged, or else by birth date or age. */
    private boolean isChild(PoleObject person) {
        if (person.has("under18")) {
            return person.flag("under18");
        }
        return ageByBirth(person).or(() -> statedAge(person)).filter(age -> age < ADULT).isPresent();
    }

    private Optional<Integer> ageByBirth(PoleObject person) {
        try {
            return person.text("dateOfBirth")
                    .map(Formats::date)
                    .map(birth -> Period.between(birth, today).getYears());
        } catch (InvalidValue odd) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> statedAge(PoleObject person) {
        return person.text("age").filter(age -> age.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    private void child(PoleObject person) {
        int index = cells.count("children");
        String child = "children[" + index + "].";
        cells.entry("children", index);
        put(child + "name.given", person.cell("givenName"));
        put(child + "name.family", person.cell("surname"));
        put(child + "dateOfBirth", person.cell("dateOfBirth"));
        put(child + "statedAge", person.cell("age"));
        person.cell("gender").ifPresent(gender ->
                cells.put(child + "sex", GENDER.orAsSent(gender.value()), gender.place()));
        put(child + "school", person.cell("educationLocation"));
        notice.related(person, "currentAddress").findFirst().ifPresent(location -> address(location, child));
        signs(person, CHILD_SIGNS, "c" + (index + 1));
    }

    private void address(PoleObject location, String child) {
        LINES.forEach(line -> put(
                child + "address.lines[" + cells.count(child + "address.lines") + "]", location.cell(line)));
        put(child + "address.postcode", location.cell("postcode"));
    }

    private void adult(PoleObject person, List<PoleObject> children) {
        List<String> roles = notice.relationships(notice.incident(), person);
        List<String> relationships = new ArrayList<>();
        children.stream()
                .flatMap(child -> notice.relationships(child, person).stream())
                .distinct()
                .forEach(relationships::add);
        boolean accused = roles.stream().anyMatch(ACCUSED::contains);
        if (relationships.isEmpty() && !accused && !roles.contains("victim")) {
            notes.odd(person.pointer(), FailureCode.NOT_UNDERSTOOD);
            return;
        }
        int index = cells.count("household");
        String adult = "household[" + index + "].";
        put(adult + "name.given", person.cell("givenName"));
        put(adult + "name.family", person.cell("surname"));
        put(adult + "dateOfBirth", person.cell("dateOfBirth"));
        String place = relationships.isEmpty() ? "/data/relationships" : person.pointer();
        cells.put(adult + "relationship", String.join(", ", relationships.isEmpty() ? roles : relationships), place);
        notice.related(person, "personalTelephone").findFirst().ifPresent(telephone ->
                put(adult + "telephone", telephone.cell("telephoneNumber")));
        if (accused) {
            cells.put(adult + "allegedPerpetrator", "true", "/data/relationships");
        }
        if (relationships.stream().anyMatch(PARENTS::contains)) {
            signs(person, PARENT_SIGNS, "p" + (index + 1));
        }
    }

    /** What is said beside a flag is a fact about the same person. */
    private void signs(PoleObject person, CodeTable codes, String about) {
        for (String flag : codes.sources()) {
            if (!person.flag(flag)) {
                continue;
            }
            person.cell(flag).ifPresent(sent -> {
                String sign = "indicators[" + cells.count("indicators") + "].";
                codes.target(flag).ifPresent(code -> cells.put(sign + "code", code, sent.place()));
                cells.put(sign + "sentAs", flag, sent.place());
                cells.put(sign + "about", about, sent.place());
            });
            person.cell(flag + "Details").ifPresent(details -> {
                String fact = "concern.facts[" + cells.count("concern.facts") + "].";
                cells.put(fact + "text", details.value(), details.place());
                cells.put(fact + "about", about, details.place());
                cells.constant(fact + "sensitivity", "POLICE");
                cells.constant(fact + "riskRelevant", "true");
            });
        }
    }

    private void put(String path, Optional<Cell> cell) {
        cell.ifPresent(sent -> cells.put(path, sent.value(), sent.place()));
    }
}
