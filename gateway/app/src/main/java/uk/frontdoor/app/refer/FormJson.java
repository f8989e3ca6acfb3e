package uk.frontdoor.app.refer;

import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.core.digest.Sha256;

/**
 * Writes the answers as the original that is kept. The same answers always give the same bytes, so that sending twice
 * is seen as the repeat it is.
 */
final class FormJson {
    static final String MEDIA_TYPE = "application/vnd.frontdoor.form+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A strict reader takes no longer text; a multiple of four. */
    private static final int LONGEST_TEXT = 1 << 19;

    private final Places places;

    FormJson(Places places) {
        this.places = places;
    }

    byte[] write(Answers answers) {
        return write(answers, List.of());
    }

    byte[] write(Answers answers, List<Attachment> attachments) {
        ObjectNode form = JSON.createObjectNode();
        form.put("who", answers.text("who"));
        if (answers.isFrom(Who.PROFESSIONAL)) {
            form.put("workplace", Workplace.in(answers).name());
        }
        form.put("anonymous", ContactPages.anonymous(answers));
        form.put("immediateDanger", answers.is("immediateDanger", "yes") || answers.is("dangerNow", "yes"));
        language(form, answers);
        new PeopleJson(answers, places).write(form);
        text(form, "worry", answers.text("worry"));
        text(form, "whatWouldHelp", answers.text("whatWouldHelp"));
        ArrayNode indicators = form.putArray("indicators");
        answers.all("indicators").forEach(indicators::add);
        if (answers.isFrom(Who.PROFESSIONAL)) {
            assessments(form, answers);
            level(form, answers);
        }
        voice(form, answers);
        AgreementJson.write(form, answers);
        referrer(form, answers);
        attach(form, attachments);
        return JSON.writeValueAsBytes(form);
    }

    private static void language(ObjectNode form, Answers answers) {
        ObjectNode language = form.putObject("language");
        language.put("interpreter", answers.is("interpreter", "yes"));
        text(language, "first", answers.text("firstLanguage"));
        text(language, "adjustments", answers.text("adjustments"));
    }

    /** What is said of them all stands with the first; the others are named alone. */
    private static void assessments(ObjectNode form, Answers answers) {
        text(form, "alreadyTried", answers.text("alreadyTried"));
        ArrayNode assessments = form.putArray("assessments");
        List<String> kinds = answers.all("assessments");
        boolean onlyDetails = kinds.isEmpty() && answers.given("assessmentDetails");
        (onlyDetails ? List.of("OTHER") : kinds).forEach(kind -> {
            ObjectNode assessment = assessments.addObject().put("kind", kind);
            if (assessments.size() == 1) {
                text(assessment, "details", answers.text("assessmentDetails"));
            }
        });
    }

    private void level(ObjectNode form, Answers answers) {
        String level = answers.text("level");
        boolean onTheScale = Choices.values(ProfessionalPages.levels(answers, places)).contains(level);
        if (onTheScale && !level.equals(ProfessionalChoices.NO_LEVEL)) {
            String[] parts = level.split("\\|");
            form.putObject("needLevel").put("scale", parts[0]).put("version", parts[1]).put("code", parts[2]);
        }
    }

    private static void voice(ObjectNode form, Answers answers) {
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            return;
        }
        ObjectNode voice = form.putObject("voice");
        text(voice, "childWishes", answers.text("childWishes"));
        if (answers.isFrom(Who.PROFESSIONAL)) {
            yesOrNo(voice, "childSeenAlone", answers.text("childSeenAlone"));
            text(voice, "parentViews", answers.text("parentViews"));
        }
    }

    private static void referrer(ObjectNode form, Answers answers) {
        if (ContactPages.anonymous(answers)) {
            return;
        }
        ObjectNode referrer = form.putObject("referrer");
        List.of("givenName", "familyName", "role", "organisation", "telephone", "email")
                .forEach(field -> text(referrer, field, answers.text(field)));
    }

    private static void attach(ObjectNode form, List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        ArrayNode all = form.putArray("attachments");
        for (Attachment attachment : attachments) {
            ObjectNode node = all.addObject()
                    .put("name", attachment.name())
                    .put("type", attachment.type().mediaType())
                    .put("bytes", attachment.content().length)
                    .put("sha256", Sha256.hex(attachment.content()));
            ArrayNode content = node.putArray("content");
            String text = Base64.getEncoder().encodeToString(attachment.content());
            for (int at = 0; at < text.length(); at += LONGEST_TEXT) {
                content.add(text.substring(at, Math.min(text.length(), at + LONGEST_TEXT)));
            }
        }
    }

    static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    /** Absent when it is not known. */
    static void yesOrNo(ObjectNode node, String name, String value) {
        if (value.equals("yes") || value.equals("no")) {
            node.put(name, value.equals("yes"));
        }
    }
}
