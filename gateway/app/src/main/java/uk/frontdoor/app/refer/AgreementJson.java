package uk.frontdoor.app.refer;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.area.DestinationKind;

/** Writes what was agreed, who must not be told, and how it is safe to get in touch. */
final class AgreementJson {
    /** A young person is always the first child of their own form. */
    private static final String THEMSELVES = "c1";

    private AgreementJson() {}

    static void write(ObjectNode form, Answers answers) {
        if (AgreementPages.isAsked(answers)) {
            agreement(form.putObject("agreement"), answers);
        }
        if (!ContactPages.anonymous(answers)) {
            safeContact(form.putObject("safeContact"), answers);
        }
    }

    /** Those who agree for themselves were told on the page what it means and that a family hub may be told. */
    private static void agreement(ObjectNode agreement, Answers answers) {
        String state = answers.text(AgreementPages.STATE);
        agreement.put("state", state);
        if (state.equals("NOT_SOUGHT")) {
            agreement.put("reason", answers.text("notSoughtReason"));
            return;
        }
        boolean own = !answers.isFrom(Who.PROFESSIONAL);
        agreement.put("capacity", answers.isFrom(Who.YOUNG_PERSON) ? "YOUNG_PERSON" : answers.text("capacity"));
        FormJson.text(agreement, "who", who(answers));
        agreement.put("explained", own || answers.is("explained", "yes"));
        if (!own) {
            Checks.date(answers, "agreedOn").ifPresent(day -> agreement.put("givenOn", day.toString()));
            FormJson.text(agreement, "how", answers.text("agreementHow"));
        }
        if (state.equals("AGREED")) {
            put(agreement, "recipients", own ? List.of(DestinationKind.FAMILY_HUB.name()) : answers.all("agreedRecipients"));
        }
        if (answers.isFrom(Who.YOUNG_PERSON) && !answers.is("tellParents", "yes")) {
            put(agreement, "excluded", List.of(Choices.FAMILY));
        }
    }

    private static String who(Answers answers) {
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            return THEMSELVES;
        }
        boolean another = answers.isFrom(Who.PROFESSIONAL) && !answers.is("capacity", "YOUNG_PERSON");
        return another ? answers.text("agreementWho") : "";
    }

    private static void put(ObjectNode node, String name, List<String> words) {
        ArrayNode list = node.putArray(name);
        words.forEach(list::add);
    }

    private static void safeContact(ObjectNode contact, Answers answers) {
        contact.put("method", answers.text("contactMethod"));
        FormJson.text(contact, "value", answers.text("contactValue"));
        FormJson.text(contact, "when", answers.text("contactWhen"));
        FormJson.text(contact, "note", answers.text("contactNote"));
        contact.put("voicemailSafe", answers.all("contactSafe").contains("voicemail"));
        contact.put("textSafe", answers.all("contactSafe").contains("text"));
    }
}
