package uk.frontdoor.mapping.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.mapping.reading.Formats;
import uk.frontdoor.mapping.reading.PlausibleDates;

/** Rules of a referral that its schema cannot say. Each is one a sender can put right at once. */
final class ReferralRules {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final PlausibleDates dates;

    private ReferralRules(PlausibleDates dates) {
        this.dates = dates;
    }

    static List<Problem> problems(ObjectNode referral, LocalDate today) {
        ReferralRules rules = new ReferralRules(new PlausibleDates(today));
        rules.children(referral.path("children"));
        rules.household(referral.path("household"));
        rules.mentions(referral);
        rules.agreementDates(referral.path("agreements"));
        rules.moment(referral.path("sentAt"), "/sentAt");
        return rules.problems;
    }

    private void children(JsonNode children) {
        for (int index = 0; index < children.size(); index++) {
            JsonNode child = children.path(index);
            String pointer = "/children/" + index;
            label(child, pointer, "c" + (index + 1));
            date(child, pointer, "dateOfBirth", dates::childBirth);
            date(child, pointer, "expectedDelivery", dates::delivery);
            boolean unborn = child.path("state").asString("").equals("UNBORN");
            if (unborn && child.has("dateOfBirth")) {
                problems.add(new Problem(pointer + "/dateOfBirth", FailureCode.INVARIANT));
            }
        }
    }

    private void household(JsonNode household) {
        for (int index = 0; index < household.size(); index++) {
            String pointer = "/household/" + index;
            label(household.path(index), pointer, "p" + (index + 1));
            date(household.path(index), pointer, "dateOfBirth", dates::birth);
        }
    }

    private void label(JsonNode person, String pointer, String ordinal) {
        if (!labels.add(person.path("label").asString(ordinal))) {
            problems.add(new Problem(pointer + "/label", FailureCode.INVARIANT));
        }
    }

    private void mentions(ObjectNode referral) {
        mentionsIn(referral.path("concern").path("facts"), "/concern/facts");
        mentionsIn(referral.path("indicators"), "/indicators");
        JsonNode agreements = referral.path("agreements");
        for (int index = 0; index < agreements.size(); index++) {
            JsonNode covers = agreements.path(index).path("covers");
            for (int child = 0; child < covers.size(); child++) {
                mention(covers.path(child), "/agreements/" + index + "/covers/" + child);
            }
        }
    }

    private void mentionsIn(JsonNode list, String pointer) {
        for (int index = 0; index < list.size(); index++) {
            mention(list.path(index).path("about"), pointer + "/" + index + "/about");
        }
    }

    private void mention(JsonNode label, String pointer) {
        if (label.isString() && !labels.contains(label.stringValue())) {
            problems.add(new Problem(pointer, FailureCode.INVARIANT));
        }
    }

    private void agreementDates(JsonNode agreements) {
        for (int index = 0; index < agreements.size(); index++) {
            moment(agreements.path(index).path("givenAt"), "/agreements/" + index + "/givenAt");
            moment(agreements.path(index).path("withdrawnAt"), "/agreements/" + index + "/withdrawnAt");
        }
    }

    private void moment(JsonNode moment, String pointer) {
        check(moment, pointer, text -> dates.past(LocalDate.ofInstant(Formats.moment(text), England.TIME)));
    }

    private void date(JsonNode person, String pointer, String field, Function<LocalDate, LocalDate> rule) {
        check(person.path(field), pointer + "/" + field, text -> rule.apply(Formats.date(text)));
    }

    /** Only what is a date at all: the schema says the rest. */
    private void check(JsonNode node, String pointer, Function<String, LocalDate> rule) {
        if (!node.isString()) {
            return;
        }
        try {
            LocalDate unused = rule.apply(node.stringValue());
        } catch (InvalidValue e) {
            if (e.code() == FailureCode.IMPOSSIBLE_DATE) {
                problems.add(new Problem(pointer, e.code()));
            }
        }
    }
}
