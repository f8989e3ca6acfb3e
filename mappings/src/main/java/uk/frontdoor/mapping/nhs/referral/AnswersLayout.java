package uk.frontdoor.mapping.nhs.referral;

import java.util.Map;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;

/**
 * Answers to our own questions, by their link ids; every other answer is told with its question.
 *
 * <p>Contact is called safe only where the sender says how: a patient's first contact is not by itself safe to call.
 */
final class AnswersLayout {

    private static final String QUESTIONS = FrontDoorCodes.QUESTIONNAIRE;
    private static final Map<String, String> FIELDS = Map.of(
            "child-seen-alone", "voice.childSeenAlone",
            "child-wishes", "voice.childWishes",
            "parent-views", "voice.parentViews",
            "hoped-for", "concern.hopedFor",
            "already-tried", "concern.alreadyTried",
            "school", "children[0].school",
            "safe-contact-method", "safeContact.method",
            "safe-contact-when", "safeContact.when",
            "safe-contact-voicemail", "safeContact.voicemailSafe",
            "safe-contact-text", "safeContact.textSafe");

    private final Source source;
    private final Sheet sheet;
    private final HouseholdLayout household;

    AnswersLayout(Source source, Sheet sheet, HouseholdLayout household) {
        this.source = source;
        this.sheet = sheet;
        this.household = household;
    }

    void lay() {
        for (Spot response : source.all("QuestionnaireResponse")) {
            boolean ours = response.text("questionnaire").startsWith(QUESTIONS);
            response.each("item").forEach(item -> item(item, ours, ""));
        }
        if (sheet.cells().any("safeContact")) {
            contact(source.first("Patient").each("contact").stream()
                    .filter(ChildContacts::isFirst)
                    .findFirst()
                    .orElse(Spot.NOWHERE));
        }
    }

    private void item(Spot item, boolean ours, String group) {
        String question = item.text("text").isEmpty() ? item.text("linkId") : item.text("text");
        for (Spot answer : item.each("answer")) {
            if (!ours || !known(item.text("linkId"), answer)) {
                Spot words = words(answer);
                String text = words.node().asString("");
                if (!text.isBlank()) {
                    sheet.fact((group.isEmpty() ? "" : group + ", ") + question + ": " + text, words,
                            Sheet.Said.IN_FREE_TEXT);
                }
            }
            answer.each("item").forEach(inner -> item(inner, ours, question));
        }
        item.each("item").forEach(inner -> item(inner, ours, question));
    }

    private boolean known(String linkId, Spot answer) {
        if (linkId.equals("alleged-perpetrator") && answer.child("valueReference").exists()) {
            household.markAsAllegedPerpetrator(answer.child("valueReference"));
            return true;
        }
        if (linkId.equals("need-level") && answer.child("valueCoding").exists()) {
            level(answer.child("valueCoding"));
            return true;
        }
        String field = FIELDS.get(linkId);
        if (field == null || sheet.cells().find(field) != null) {
            return false;
        }
        sheet.put(field, words(answer));
        return true;
    }

    private void level(Spot coding) {
        String scale = coding.text("system");
        sheet.put("declaredLevel.scale", scale.substring(scale.lastIndexOf('/') + 1), coding.child("system"));
        sheet.put("declaredLevel.version", coding.child("version"));
        sheet.put("declaredLevel.code", coding.child("code"));
    }

    private void contact(Spot contact) {
        Spot relationship = contact.child("relationship").item(0).words();
        sheet.put("safeContact.person", relationship.exists() ? relationship : contact.child("name").child("given").item(0));
        Telecoms.first(contact, "phone").ifPresent(phone -> {
            sheet.put("safeContact.value", phone);
            if (sheet.cells().find("safeContact.method") == null) {
                sheet.put("safeContact.method", "TELEPHONE", phone);
            }
        });
    }

    private static Spot words(Spot answer) {
        Spot coding = answer.child("valueCoding");
        if (coding.exists()) {
            return coding.child("display").exists() ? coding.child("display") : coding.child("code");
        }
        for (String type : new String[] {"valueString", "valueBoolean", "valueDateTime", "valueDate", "valueInteger",
                "valueDecimal", "valueUri", "valueTime"}) {
            if (answer.child(type).exists()) {
                return answer.child(type);
            }
        }
        return Spot.NOWHERE;
    }
}
