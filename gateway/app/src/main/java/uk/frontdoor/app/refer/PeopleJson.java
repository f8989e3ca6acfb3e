package uk.frontdoor.app.refer;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the children and the people around them, as far as each standing is asked about them. */
final class PeopleJson {
    private final Answers answers;
    private final Places places;

    PeopleJson(Answers answers, Places places) {
        this.answers = answers;
        this.places = places;
    }

    void write(ObjectNode form) {
        ArrayNode children = form.putArray("children");
        answers.series(Series.CHILDREN).map(ChildFields::new).forEach(child -> child(children.addObject(), child));
        if (answers.people() > 0) {
            ArrayNode household = form.putArray("household");
            answers.series(Series.PEOPLE).map(PersonFields::new).forEach(each -> person(household.addObject(), each));
        }
    }

    private void child(ObjectNode node, ChildFields child) {
        boolean unborn = child.is(answers, ChildFields.UNBORN);
        boolean unknown = child.is(answers, ChildFields.UNKNOWN);
        node.put("unborn", unborn);
        node.put("unknown", unknown);
        if (unborn) {
            copy(node, child, "familyName");
            date(node, child.of("expectedDelivery"), "expectedDelivery");
        } else if (unknown) {
            ageAndSchool(node, child);
        } else {
            List.of("givenName", "familyName", "knownAs").forEach(field -> copy(node, child, field));
            ageAndSchool(node, child);
            date(node, child.of("dateOfBirth"), "dateOfBirth");
            numbers(node, child);
        }
        address(node, child.home(answers));
    }

    private void ageAndSchool(ObjectNode node, ChildFields child) {
        copy(node, child, "school");
        if (answers.given(child.of("age"))) {
            node.put("age", Integer.parseInt(answers.text(child.of("age"))));
        }
    }

    private void numbers(ObjectNode node, ChildFields child) {
        if (!answers.isFrom(Who.PROFESSIONAL)) {
            return;
        }
        List.of("sex", "ethnicity", "religion", "generalPractice").forEach(field -> copy(node, child, field));
        if (Workplace.in(answers).knowsUpn()) {
            copy(node, child, "upn");
        }
        if (Workplace.in(answers).knowsNhsNumber()) {
            copy(node, child, "nhsNumber");
        }
    }

    /** An area is said only where no full postcode says it. */
    private void address(ObjectNode node, ChildFields home) {
        List.of("addressLine1", "town", "postcode").forEach(field -> copy(node, home, field));
        if (answers.is(home.of("secretAddress"), "yes")) {
            node.put("secretAddress", true);
        }
        boolean byPostcode = Places.full(answers.text(home.of("postcode"))).isPresent()
                && places.choices(home, answers).isEmpty();
        if (!byPostcode) {
            FormJson.text(
                    node,
                    "area",
                    switch (places.of(home, answers)) {
                        case Whereabouts.Served(var area) -> area.value();
                        case Whereabouts.Elsewhere(var council) -> council;
                        case Whereabouts.ToChoose _, Whereabouts.Unknown() -> "";
                    });
        }
    }

    private void person(ObjectNode node, PersonFields person) {
        List.of("givenName", "familyName", "relationship")
                .forEach(field -> FormJson.text(node, field, answers.text(person.of(field))));
        date(node, person.of("dateOfBirth"), "dateOfBirth");
        FormJson.yesOrNo(node, "parentalResponsibility", answers.text(person.of("responsibility")));
        FormJson.yesOrNo(node, "sameAddress", answers.text(person.of("sameAddress")));
        node.put("allegedPerpetrator", answers.is(person.of("harm"), "yes"));
    }

    private void copy(ObjectNode node, ChildFields child, String field) {
        FormJson.text(node, field, answers.text(child.of(field)));
    }

    private void date(ObjectNode node, String field, String name) {
        Checks.date(answers, field).ifPresent(date -> node.put(name, date.toString()));
    }
}
