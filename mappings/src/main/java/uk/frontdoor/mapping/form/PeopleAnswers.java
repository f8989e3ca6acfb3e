package uk.frontdoor.mapping.form;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.ChildState;

/** Lays out the children and the people around them. */
final class PeopleAnswers {
    private static final int MOST = 30;
    private static final Set<String> OF_A_CHILD = Set.of(
            "unborn", "unknown", "givenName", "familyName", "knownAs", "expectedDelivery", "school", "age", "dateOfBirth",
            "sex", "nhsNumber", "upn", "addressLine1", "town", "postcode", "area", "secretAddress",
            "ethnicity", "religion", "generalPractice");
    private static final List<String> OF_A_PERSON =
            List.of("relationship", "dateOfBirth", "parentalResponsibility", "sameAddress", "allegedPerpetrator");

    private final AnswerSheet sheet;

    PeopleAnswers(AnswerSheet sheet) {
        this.sheet = sheet;
    }

    void lay(JsonNode answers) {
        JsonNode children = answers.path("children");
        for (int index = 0; index < bounded(children, "/children"); index++) {
            child(children.path(index), index);
            language(answers, index);
        }
        JsonNode household = answers.path("household");
        for (int index = 0; index < bounded(household, "/household"); index++) {
            person(household.path(index), index);
        }
    }

    private int bounded(JsonNode people, String pointer) {
        if (people.size() > MOST) {
            sheet.notes().block(pointer, FailureCode.CARDINALITY);
        }
        return Math.min(people.size(), MOST);
    }

    private void child(JsonNode child, int index) {
        String at = "children[" + index + "].";
        String pointer = "/children/" + index;
        sheet.cells().entry("children", index);
        sheet.noteUnknown(child, pointer, OF_A_CHILD);
        state(child, at, pointer);
        sheet.put(at + "name.given", child, pointer, "givenName");
        sheet.put(at + "name.family", child, pointer, "familyName");
        sheet.put(at + "otherNames[0].given", child, pointer, "knownAs");
        for (String field : List.of("dateOfBirth", "expectedDelivery", "school", "sex", "nhsNumber", "upn")) {
            sheet.put(at + field, child, pointer, field);
        }
        sheet.put(at + "statedAge", child, pointer, "age");
        for (String field : List.of("ethnicity", "religion", "generalPractice")) {
            sheet.put(at + "background." + field, child, pointer, field);
        }
        address(child, at + "address.", pointer);
    }

    private void state(JsonNode child, String at, String pointer) {
        if (child.path("unborn").asBoolean(false)) {
            sheet.cells().put(at + "state", ChildState.UNBORN.name(), pointer + "/unborn");
        } else if (child.path("unknown").asBoolean(false)) {
            sheet.cells().put(at + "state", ChildState.UNIDENTIFIED.name(), pointer + "/unknown");
        }
    }

    private void address(JsonNode child, String at, String pointer) {
        for (String line : List.of("addressLine1", "town")) {
            sheet.put(at + "lines[" + sheet.cells().count(at + "lines") + "]", child, pointer, line);
        }
        sheet.put(at + "postcode", child, pointer, "postcode");
        sheet.put(at + "restricted", child, pointer, "secretAddress");
        sheet.put(at + "statedArea", child, pointer, "area");
    }

    /** The family's. A neighbour's own is told as a fact: it says nothing of the child. */
    private void language(JsonNode answers, int index) {
        JsonNode language = answers.path("language");
        if (answers.path("who").asString("").equals("NEIGHBOUR_OR_RELATIVE")) {
            return;
        }
        String at = "children[" + index + "].accessNeeds.";
        sheet.put(at + "firstLanguage", language, "/language", "first");
        sheet.put(at + "interpreterNeeded", language, "/language", "interpreter");
        sheet.put(at + "adjustments[0]", language, "/language", "adjustments");
    }

    private void person(JsonNode person, int index) {
        String at = "household[" + index + "].";
        String pointer = "/household/" + index;
        sheet.cells().entry("household", index);
        sheet.noteUnknown(
                person,
                pointer,
                Set.of("givenName", "familyName", "relationship", "dateOfBirth", "parentalResponsibility", "sameAddress",
                        "allegedPerpetrator"));
        sheet.put(at + "name.given", person, pointer, "givenName");
        sheet.put(at + "name.family", person, pointer, "familyName");
        OF_A_PERSON.forEach(field -> sheet.put(at + field, person, pointer, field));
    }
}
