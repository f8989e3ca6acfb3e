package uk.frontdoor.mapping.form;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.mapping.reading.CodeTable;

/** Lays out what was agreed, what they say for themselves, and how it is safe to reach them. */
final class AgreementAnswers {
    private static final CodeTable HOW = CodeTable.load(AgreementAnswers.class, "how.csv");

    private final AnswerSheet sheet;

    AgreementAnswers(AnswerSheet sheet) {
        this.sheet = sheet;
    }

    void lay(JsonNode answers) {
        agreement(answers.path("agreement"));
        voice(answers);
        safeContact(answers.path("safeContact"));
    }

    private void agreement(JsonNode agreement) {
        sheet.noteUnknown(
                agreement,
                "/agreement",
                Set.of("state", "reason", "capacity", "who", "recipients", "excluded", "explained", "givenOn", "how"));
        sheet.put("agreements[0].state", agreement, "/agreement", "state");
        sheet.put("agreements[0].notSoughtReason", agreement, "/agreement", "reason");
        sheet.put("agreements[0].capacity", agreement, "/agreement", "capacity");
        sheet.put("agreements[0].giver", agreement, "/agreement", "who");
        sheet.put("agreements[0].explained", agreement, "/agreement", "explained");
        sheet.put("agreements[0].givenAt", agreement, "/agreement", "givenOn");
        sheet.putAll("agreements[0].recipients", agreement, "/agreement", "recipients");
        sheet.putAll("agreements[0].excludedRecipients", agreement, "/agreement", "excluded");
        how(agreement.path("how").asString(""));
    }

    /** The canonical statement has no field for the evidence: it is told as a fact that anybody may read. */
    private void how(String code) {
        HOW.target(code).ifPresent(words -> {
            int index = sheet.cells().count("concern.facts");
            sheet.fact(words, "/agreement/how");
            sheet.cells().constant("concern.facts[%d].sensitivity".formatted(index), Sensitivity.GENERAL.name());
        });
    }

    /** What somebody wants to happen is also their voice, where it is their own life. */
    private void voice(JsonNode answers) {
        JsonNode voice = answers.path("voice");
        sheet.noteUnknown(voice, "/voice", Set.of("childSeenAlone", "childWishes", "parentViews"));
        sheet.put("voice.childSeenAlone", voice, "/voice", "childSeenAlone");
        String who = answers.path("who").asString("");
        if (who.equals("YOUNG_PERSON")) {
            sheet.put("voice.childWishes", answers, "", "whatWouldHelp");
        } else {
            sheet.put("voice.childWishes", voice, "/voice", "childWishes");
        }
        if (who.equals("PARENT_OR_CARER")) {
            sheet.put("voice.parentViews", answers, "", "whatWouldHelp");
        } else {
            sheet.put("voice.parentViews", voice, "/voice", "parentViews");
        }
    }

    private void safeContact(JsonNode contact) {
        sheet.noteUnknown(
                contact, "/safeContact", Set.of("method", "value", "when", "note", "voicemailSafe", "textSafe"));
        for (String field : List.of("method", "value", "voicemailSafe", "textSafe")) {
            sheet.put("safeContact." + field, contact, "/safeContact", field);
        }
        when(contact);
    }

    /** Who else may see it and what to say first belong to when it is safe. */
    private void when(JsonNode contact) {
        String when = contact.path("when").asString("");
        String note = contact.path("note").asString("");
        String both = when.isBlank() || note.isBlank() ? when + note : when + "; " + note;
        sheet.cells().put("safeContact.when", both, when.isBlank() ? "/safeContact/note" : "/safeContact/when");
    }
}
