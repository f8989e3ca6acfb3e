package uk.frontdoor.app.refer;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.area.DestinationKind;

/**
 * Writes the answers as the original that is kept. The same answers always give the same bytes, so that sending twice
 * is seen as the repeat it is.
 */
final class FormJson {
    static final String MEDIA_TYPE = "application/vnd.frontdoor.form+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormJson() {}

    static byte[] write(Answers answers) {
        ObjectNode form = JSON.createObjectNode();
        form.put("who", answers.text("who"));
        form.put("anonymous", ContactPages.anonymous(answers));
        form.put("immediateDanger", answers.is("immediateDanger", "yes") || answers.is("dangerNow", "yes"));
        ArrayNode children = form.putArray("children");
        IntStream.rangeClosed(1, answers.children())
                .forEach(number -> child(children.addObject(), new ChildFields(number), answers));
        text(form, "worry", answers.text("worry"));
        text(form, "whatWouldHelp", answers.text("whatWouldHelp"));
        ArrayNode indicators = form.putArray("indicators");
        answers.all("indicators").forEach(indicators::add);
        agreement(form, answers);
        safeContact(form, answers);
        referrer(form, answers);
        return JSON.writeValueAsBytes(form);
    }

    private static void child(ObjectNode node, ChildFields child, Answers answers) {
        boolean unborn = child.is(answers, ChildFields.UNBORN);
        boolean unknown = child.is(answers, ChildFields.UNKNOWN);
        node.put("unborn", unborn);
        node.put("unknown", unknown);
        if (!unborn && !unknown) {
            copy(node, child, answers, "givenName");
        }
        if (!unknown) {
            copy(node, child, answers, "familyName");
        }
        if (unborn) {
            date(node, child, answers, "expectedDelivery");
        } else {
            copy(node, child, answers, "school");
            if (answers.given(child.of("age"))) {
                node.put("age", Integer.parseInt(answers.text(child.of("age"))));
            }
        }
        if (!unborn && !unknown) {
            date(node, child, answers, "dateOfBirth");
        }
        List.of("addressLine1", "town", "postcode").forEach(field -> copy(node, child, answers, field));
    }

    private static void copy(ObjectNode node, ChildFields child, Answers answers, String field) {
        text(node, field, answers.text(child.of(field)));
    }

    private static void date(ObjectNode node, ChildFields child, Answers answers, String field) {
        Checks.date(answers, child.of(field)).ifPresent(date -> node.put(field, date.toString()));
    }

    /** Those who agree for themselves were told on the page what it means and that a family hub may be told. */
    private static void agreement(ObjectNode form, Answers answers) {
        if (AgreementPages.of(answers).isEmpty()) {
            return;
        }
        ObjectNode agreement = form.putObject("agreement");
        String state = answers.text(AgreementPages.STATE);
        agreement.put("state", state);
        if (state.equals("NOT_SOUGHT")) {
            agreement.put("reason", answers.text("notSoughtReason"));
            return;
        }
        boolean own = !answers.isFrom(Who.PROFESSIONAL);
        agreement.put("capacity", answers.isFrom(Who.YOUNG_PERSON) ? "YOUNG_PERSON" : answers.text("capacity"));
        if (!own && !answers.is("capacity", "YOUNG_PERSON")) {
            text(agreement, "who", answers.text("agreementWho"));
        }
        agreement.put("explained", own || answers.is("explained", "yes"));
        if (state.equals("AGREED")) {
            ArrayNode recipients = agreement.putArray("recipients");
            (own ? List.of(DestinationKind.FAMILY_HUB.name()) : answers.all("agreedRecipients")).forEach(recipients::add);
        }
    }

    private static void safeContact(ObjectNode form, Answers answers) {
        if (ContactPages.anonymous(answers)) {
            return;
        }
        ObjectNode contact = form.putObject("safeContact");
        contact.put("method", answers.text("contactMethod"));
        text(contact, "value", answers.text("contactValue"));
        text(contact, "when", answers.text("contactWhen"));
        contact.put("voicemailSafe", answers.all("contactSafe").contains("voicemail"));
        contact.put("textSafe", answers.all("contactSafe").contains("text"));
    }

    private static void referrer(ObjectNode form, Answers answers) {
        if (ContactPages.anonymous(answers)) {
            return;
        }
        ObjectNode referrer = form.putObject("referrer");
        List.of("givenName", "familyName", "role", "organisation", "telephone", "email")
                .forEach(field -> text(referrer, field, answers.text(field)));
    }

    private static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
