package uk.frontdoor.mapping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.CodeTable;
import uk.frontdoor.mapping.reading.Formats;
import uk.frontdoor.mapping.reading.Notes;

/** Lays the answers of the public form out as cells. An answer we do not know is noted, never passed over. */
final class AnswerLayout {
    private static final CodeTable STANDING = CodeTable.load(AnswerLayout.class, "standing.csv");
    private static final CodeTable SOURCE = CodeTable.load(AnswerLayout.class, "source.csv");
    private static final CodeTable ASSESSMENT = CodeTable.load(AnswerLayout.class, "assessment.csv");
    private static final Set<String> KNOWN = Set.of(
            "who", "workplace", "anonymous", "immediateDanger", "language", "children", "household", "worry",
            "whatWouldHelp", "alreadyTried", "assessments", "indicators", "needLevel", "voice", "agreement",
            "safeContact", "referrer", "confirmation", "attachments");

    private final ObjectNode answers;
    private final AnswerSheet sheet;

    AnswerLayout(ObjectNode answers, Notes notes) {
        this.answers = answers;
        this.sheet = new AnswerSheet(new Cells(), notes);
    }

    Cells lay() {
        sheet.noteUnknown(answers, "", KNOWN);
        kind();
        referrer();
        new PeopleAnswers(sheet).lay(answers);
        concern();
        indicators();
        level();
        new AgreementAnswers(sheet).lay(answers);
        neighboursLanguage();
        return sheet.cells();
    }

    /** A neighbour does not ask for help for somebody else's family; danger and signs of harm are never a request. */
    private void kind() {
        boolean neighbour = isNeighbour();
        boolean concern = neighbour || inDanger() || signs().stream().anyMatch(AnswerLayout::speaksOfHarm);
        sheet.cells().put(
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
        sheet.cells().put("referrer.kind", STANDING.orAsSent(who), "/who");
        source(who);
        if (anonymous || isNeighbour()) {
            sheet.cells().put("referrer.anonymous", "true", anonymous ? "/anonymous" : "/who");
        }
        JsonNode referrer = answers.path("referrer");
        sheet.noteUnknown(
                referrer, "/referrer", Set.of("givenName", "familyName", "role", "organisation", "telephone", "email"));
        sheet.put("referrer.name.given", referrer, "/referrer", "givenName");
        sheet.put("referrer.name.family", referrer, "/referrer", "familyName");
        role(referrer);
        sheet.put("referrer.telephone", referrer, "/referrer", "telephone");
        sheet.put("referrer.email", referrer, "/referrer", "email");
    }

    /** Nobody has proved where they work: it gives the national source code and no standing. */
    private void source(String who) {
        String workplace = answers.path("workplace").asString("");
        boolean said = !workplace.isBlank() && SOURCE.target(who + " " + workplace).isPresent();
        sheet.cells().put(
                "referrer.sourceCode",
                SOURCE.target(said ? who + " " + workplace : who).orElse("10"),
                said ? "/workplace" : "/who");
    }

    /** The canonical referrer of the public form works for nobody in the register: where they work is part of the role. */
    private void role(JsonNode referrer) {
        String role = referrer.path("role").asString("");
        String organisation = referrer.path("organisation").asString("");
        String both = role.isBlank() || organisation.isBlank() ? role + organisation : role + ", " + organisation;
        sheet.cells().put("referrer.role", both, role.isBlank() ? "/referrer/organisation" : "/referrer/role");
    }

    /** What somebody writes at night mixes what they saw, heard and think: neither first hand nor opinion is claimed. */
    private void concern() {
        if (!answers.path("worry").asString("").isBlank()) {
            sheet.fact(answers.path("worry").asString(""), "/worry");
        }
        sheet.put("concern.hopedFor", answers, "", "whatWouldHelp");
        sheet.put("concern.alreadyTried", answers, "", "alreadyTried");
        JsonNode assessments = answers.path("assessments");
        for (int index = 0; index < assessments.size(); index++) {
            JsonNode assessment = assessments.path(index);
            String pointer = "/assessments/" + index;
            sheet.noteUnknown(assessment, pointer, Set.of("kind", "details"));
            String kind = ASSESSMENT.orAsSent(assessment.path("kind").asString(""));
            String details = assessment.path("details").asString("");
            sheet.fact(details.isBlank() ? kind : kind + ": " + details, pointer);
        }
    }

    private void neighboursLanguage() {
        JsonNode language = answers.path("language");
        sheet.noteUnknown(language, "/language", Set.of("interpreter", "first", "adjustments"));
        if (isNeighbour() && language.path("interpreter").asBoolean(false)) {
            String first = language.path("first").asString("");
            sheet.fact(
                    "Whoever told us this needs an interpreter" + (first.isBlank() ? "" : ": " + first),
                    "/language/interpreter");
        }
    }

    private void indicators() {
        List<String> signs = signs();
        for (int index = 0; index < signs.size(); index++) {
            sheet.cells().put("indicators[" + index + "].code", signs.get(index), "/indicators/" + index);
        }
        if (inDanger()) {
            sheet.cells().put(
                    "indicators[" + signs.size() + "].code", IndicatorCode.IMMEDIATE_DANGER.name(), "/immediateDanger");
        }
    }

    private void level() {
        JsonNode level = answers.path("needLevel");
        sheet.noteUnknown(level, "/needLevel", Set.of("scale", "version", "code"));
        for (String field : List.of("scale", "version", "code")) {
            sheet.put("declaredLevel." + field, level, "/needLevel", field);
        }
    }

    private boolean isNeighbour() {
        return answers.path("who").asString("").equals("NEIGHBOUR_OR_RELATIVE");
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
}
