package uk.frontdoor.mapping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.CodeTable;
import uk.frontdoor.mapping.reading.Formats;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.Pointers;

/** Lays the answers of the public form out as cells. An answer we do not know is noted, never passed over. */
final class AnswerLayout {
    private static final CodeTable STANDING = CodeTable.load(AnswerLayout.class, "standing.csv");
    private static final CodeTable SOURCE = CodeTable.load(AnswerLayout.class, "source.csv");
    private static final Set<String> KNOWN = Set.of(
            "who", "anonymous", "immediateDanger", "children", "worry", "whatWouldHelp", "indicators", "agreement",
            "safeContact", "referrer");

    private static final int MOST_CHILDREN = 30;

    private final ObjectNode answers;
    private final Notes notes;
    private final Cells cells = new Cells();

    AnswerLayout(ObjectNode answers, Notes notes) {
        this.answers = answers;
        this.notes = notes;
    }

    Cells lay() {
        noteUnknown(answers, "", KNOWN);
        kind();
        referrer();
        JsonNode children = answers.path("children");
        if (children.size() > MOST_CHILDREN) {
            notes.block("/children", FailureCode.CARDINALITY);
        }
        for (int index = 0; index < Math.min(children.size(), MOST_CHILDREN); index++) {
            child(children.path(index), index);
        }
        worry();
        indicators();
        agreement(answers.path("agreement"));
        safeContact(answers.path("safeContact"));
        return cells;
    }

    /** A neighbour does not ask for help for somebody else's family; danger and signs of harm are never a request. */
    private void kind() {
        boolean neighbour = answers.path("who").asString("").equals("NEIGHBOUR_OR_RELATIVE");
        boolean concern = neighbour || inDanger() || signs().stream().anyMatch(AnswerLayout::speaksOfHarm);
        cells.put(
                "kind",
                (concern ? ReferralKind.SAFEGUARDING_CONCERN : ReferralKind.REQUEST_FOR_HELP).name(),
                neighbour ? "/who" : inDanger() ? "/immediateDanger" : concern ? "/indicators" : "/who");
    }

    private static boolean speaksOfHarm(String sign) {
        try {
            return Formats.code(IndicatorCode.class, sign).harm() != Harm.NONE;
        } catch (InvalidValue unknown) {
            return true;
        }
    }

    private void referrer() {
        boolean anonymous = answers.path("anonymous").asBoolean(false);
        String who = answers.path("who").asString("") + (anonymous ? " ANONYMOUS" : "");
        cells.put("referrer.kind", STANDING.orAsSent(who), "/who");
        cells.put("referrer.sourceCode", SOURCE.target(who).orElse("10"), "/who");
        if (anonymous || who.equals("NEIGHBOUR_OR_RELATIVE")) {
            cells.put("referrer.anonymous", "true", anonymous ? "/anonymous" : "/who");
        }
        JsonNode referrer = answers.path("referrer");
        noteUnknown(
                referrer, "/referrer", Set.of("givenName", "familyName", "role", "organisation", "telephone", "email"));
        put("referrer.name.given", referrer, "/referrer", "givenName");
        put("referrer.name.family", referrer, "/referrer", "familyName");
        role(referrer);
        put("referrer.telephone", referrer, "/referrer", "telephone");
        put("referrer.email", referrer, "/referrer", "email");
    }

    /** The canonical referrer of the public form works for nobody in the register: where they work is part of the role. */
    private void role(JsonNode referrer) {
        String role = referrer.path("role").asString("");
        String organisation = referrer.path("organisation").asString("");
        String both = role.isBlank() || organisation.isBlank() ? role + organisation : role + ", " + organisation;
        cells.put("referrer.role", both, role.isBlank() ? "/referrer/organisation" : "/referrer/role");
    }

    private void child(JsonNode child, int index) {
        String at = "children[" + index + "].";
        String pointer = "/children/" + index;
        cells.entry("children", index);
        noteUnknown(
                child,
                pointer,
                Set.of("unborn", "unknown", "givenName", "familyName", "expectedDelivery", "school", "age",
                        "dateOfBirth", "addressLine1", "town", "postcode"));
        if (child.path("unborn").asBoolean(false)) {
            cells.put(at + "state", ChildState.UNBORN.name(), pointer + "/unborn");
        } else if (child.path("unknown").asBoolean(false)) {
            cells.put(at + "state", ChildState.UNIDENTIFIED.name(), pointer + "/unknown");
        }
        put(at + "name.given", child, pointer, "givenName");
        put(at + "name.family", child, pointer, "familyName");
        put(at + "dateOfBirth", child, pointer, "dateOfBirth");
        put(at + "expectedDelivery", child, pointer, "expectedDelivery");
        put(at + "statedAge", child, pointer, "age");
        put(at + "school", child, pointer, "school");
        for (String line : List.of("addressLine1", "town")) {
            put(at + "address.lines[" + cells.count(at + "address.lines") + "]", child, pointer, line);
        }
        put(at + "address.postcode", child, pointer, "postcode");
    }

    /** What somebody writes at night mixes what they saw, heard and think: neither first hand nor opinion is claimed. */
    private void worry() {
        put("concern.facts[0].text", answers, "", "worry");
        put("concern.hopedFor", answers, "", "whatWouldHelp");
        if (answers.path("who").asString("").equals("YOUNG_PERSON")) {
            put("voice.childWishes", answers, "", "whatWouldHelp");
        } else if (answers.path("who").asString("").equals("PARENT_OR_CARER")) {
            put("voice.parentViews", answers, "", "whatWouldHelp");
        }
    }

    private void indicators() {
        List<String> signs = signs();
        for (int index = 0; index < signs.size(); index++) {
            cells.put("indicators[" + index + "].code", signs.get(index), "/indicators/" + index);
        }
        if (inDanger()) {
            cells.put("indicators[" + signs.size() + "].code", IndicatorCode.IMMEDIATE_DANGER.name(), "/immediateDanger");
        }
    }

    private void agreement(JsonNode agreement) {
        noteUnknown(agreement, "/agreement", Set.of("state", "reason", "capacity", "who", "recipients", "explained"));
        put("agreements[0].state", agreement, "/agreement", "state");
        put("agreements[0].notSoughtReason", agreement, "/agreement", "reason");
        put("agreements[0].capacity", agreement, "/agreement", "capacity");
        put("agreements[0].giver", agreement, "/agreement", "who");
        put("agreements[0].explained", agreement, "/agreement", "explained");
        JsonNode recipients = agreement.path("recipients");
        for (int index = 0; index < recipients.size(); index++) {
            cells.put(
                    "agreements[0].recipients[" + index + "]",
                    recipients.path(index).asString(""),
                    "/agreement/recipients/" + index);
        }
    }

    private void safeContact(JsonNode contact) {
        noteUnknown(contact, "/safeContact", Set.of("method", "value", "when", "voicemailSafe", "textSafe"));
        for (String field : List.of("method", "value", "when", "voicemailSafe", "textSafe")) {
            put("safeContact." + field, contact, "/safeContact", field);
        }
    }

    private boolean inDanger() {
        return answers.path("immediateDanger").asBoolean(false);
    }

    private List<String> signs() {
        List<String> signs = new ArrayList<>();
        answers.path("indicators").forEach(sign -> {
            if (sign.isString() && !sign.stringValue().isBlank()) {
                signs.add(sign.stringValue());
            }
        });
        return signs;
    }

    private void put(String path, JsonNode node, String pointer, String field) {
        JsonNode answer = node.path(field);
        if (answer.isContainer()) {
            notes.odd(pointer + "/" + field, FailureCode.WRONG_TYPE);
        }
        cells.put(path, answer.asString(""), pointer + "/" + field);
    }

    private void noteUnknown(JsonNode node, String pointer, Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> notes.odd(Pointers.child(pointer, name), FailureCode.UNKNOWN_FIELD));
    }
}
