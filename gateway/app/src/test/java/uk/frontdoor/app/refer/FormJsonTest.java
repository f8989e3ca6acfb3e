package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentType;
import uk.frontdoor.app.attachment.KeptAttachments;
import uk.frontdoor.core.normalise.NormaliseOutcome;

final class FormJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void writesEverythingAParentSaid() {
        assertThat(read(AnsweredForm.byAParent())).isEqualTo(JSON.readTree("""
                {
                  "who": "PARENT_OR_CARER",
                  "anonymous": false,
                  "immediateDanger": false,
                  "language": {"interpreter": false},
                  "children": [{
                    "unborn": false,
                    "unknown": false,
                    "givenName": "Effie",
                    "familyName": "Testwell",
                    "dateOfBirth": "2015-02-03",
                    "addressLine1": "1 Test Street",
                    "postcode": "la141aa"
                  }],
                  "worry": "Mornings are hard",
                  "indicators": ["SCHOOL_ATTENDANCE", "HOUSING"],
                  "voice": {},
                  "agreement": {
                    "state": "AGREED",
                    "capacity": "PARENT_WITH_RESPONSIBILITY",
                    "recipients": ["FAMILY_HUB"],
                    "explained": true
                  },
                  "safeContact": {
                    "method": "TELEPHONE",
                    "value": "07700 900123",
                    "voicemailSafe": false,
                    "textSafe": true
                  },
                  "referrer": {"givenName": "Morgan"}
                }"""));
    }

    @Test
    void saysNothingOfANeighbourWhoStaysAnonymous() {
        JsonNode form = read(AnsweredForm.byANeighbour().with("givenName", "Typed").with("telephone", "01539 000000"));

        assertThat(form.get("anonymous").booleanValue()).isTrue();
        assertThat(form.has("referrer")).isFalse();
        assertThat(form.has("safeContact")).isFalse();
        assertThat(form.has("agreement")).isFalse();
    }

    @Test
    void raisesTheAlarmFromEitherQuestion() {
        assertThat(read(AnsweredForm.byAParent().with("immediateDanger", "yes"))
                        .get("immediateDanger")
                        .booleanValue())
                .isTrue();
        assertThat(read(AnsweredForm.byAParent().with("dangerNow", "yes"))
                        .get("immediateDanger")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void writesABabyWhoIsNotBornYet() {
        JsonNode child = read(AnsweredForm.byAParent()
                        .with("child-1", "UNBORN")
                        .with("child-1-expectedDelivery-day", "1")
                        .with("child-1-expectedDelivery-month", "12")
                        .with("child-1-expectedDelivery-year", "2026"))
                .get("children")
                .get(0);

        assertThat(child.get("unborn").booleanValue()).isTrue();
        assertThat(child.get("expectedDelivery").stringValue()).isEqualTo("2026-12-01");
        assertThat(child.has("givenName")).isFalse();
        assertThat(child.has("dateOfBirth")).isFalse();
    }

    @Test
    void writesAChildNobodyCanName() {
        JsonNode child = read(AnsweredForm.byANeighbour().with("child-1", "UNKNOWN").with("child-1-age", "7"))
                .get("children")
                .get(0);

        assertThat(child.get("unknown").booleanValue()).isTrue();
        assertThat(child.get("age").intValue()).isEqualTo(7);
        assertThat(child.has("familyName")).isFalse();
    }

    @Test
    void writesAYoungPersonAsTheFirstChild() {
        JsonNode form = read(AnsweredForm.byAYoungPerson());

        assertThat(form.at("/children/0/givenName").stringValue()).isEqualTo("Effie");
        assertThat(form.at("/agreement/capacity").stringValue()).isEqualTo("YOUNG_PERSON");
    }

    @Test
    void saysWhyAProfessionalHasNotAskedTheFamily() {
        JsonNode agreement = read(AnsweredForm.byAProfessional()).get("agreement");

        assertThat(agreement.get("state").stringValue()).isEqualTo("NOT_SOUGHT");
        assertThat(agreement.get("reason").stringValue()).isEqualTo("RISK_TO_CHILD");
        assertThat(agreement.has("capacity")).isFalse();
    }

    @Test
    void claimsNoMoreForAFamilyThanTheProfessionalSays() {
        JsonNode agreement = read(AnsweredForm.byAProfessional()
                        .with("agreement", "AGREED")
                        .with("capacity", "PARENT_WITH_RESPONSIBILITY")
                        .with("explained", "no"))
                .get("agreement");

        assertThat(agreement.get("explained").booleanValue()).isFalse();
        assertThat(agreement.get("recipients")).isEmpty();
    }

    @Test
    void writesTheSameAnswersAsTheSameBytes() {
        assertThat(new FormJson(SomePlaces.PLACES).write(AnsweredForm.byAProfessional().build()))
                .isEqualTo(new FormJson(SomePlaces.PLACES).write(AnsweredForm.byAProfessional().build()));
    }

    @Test
    void excludesTheFamilyUnlessAYoungPersonSaysThatTheyMayBeTold() {
        assertThat(read(AnsweredForm.byAYoungPerson()).at("/agreement/excluded/0").stringValue())
                .isEqualTo("FAMILY_MEMBER");
        assertThat(read(AnsweredForm.byAYoungPerson().with("tellParents", "ask")).at("/agreement/excluded"))
                .hasSize(1);
        assertThat(read(AnsweredForm.byAYoungPerson().with("tellParents", "yes"))
                        .get("agreement")
                        .has("excluded"))
                .isFalse();
        assertThat(read(AnsweredForm.byAYoungPerson()).at("/agreement/who").stringValue()).isEqualTo("c1");
    }

    @Test
    void writesTheAreaOnlyWhereNoPostcodeSaysIt() {
        assertThat(read(AnsweredForm.byAParent()).at("/children/0").has("area")).isFalse();
        assertThat(area("LA6", "area:lan")).isEqualTo("lan");
        assertThat(area("LA6", "council:North Yorkshire")).isEqualTo("North Yorkshire");
        assertThat(area("", "area:pet")).isEqualTo("pet");
        assertThat(area("", "UNKNOWN")).isEmpty();
        assertThat(area("LA14", "")).isEqualTo("waf");
    }

    private static String area(String postcode, String chosen) {
        return read(AnsweredForm.byAParent()
                        .with("child-1-postcode", postcode)
                        .with("child-1-area", chosen)
                        .with("child-1-elsewhere", "SEND"))
                .at("/children/0/area")
                .asString("");
    }

    @Test
    void givesChildrenInTheSameHomeTheSameAddress() {
        JsonNode second = read(AnsweredForm.byAParent()
                        .with("children", "2")
                        .with("child-2", "NAMED")
                        .with("child-2-givenName", "Robin")
                        .with("child-2-postcode", "PE1 1AA")
                        .with("child-2-sameHome", "yes"))
                .at("/children/1");

        assertThat(second.get("postcode").stringValue()).isEqualTo("la141aa");
        assertThat(second.get("addressLine1").stringValue()).isEqualTo("1 Test Street");
    }

    @Test
    void writesWhatOnlyAProfessionalOfThatRoleKnows() {
        JsonNode school = read(AnsweredForm.byAProfessional().with("child-1-nhsNumber", "9990000018"));

        assertThat(school.get("workplace").stringValue()).isEqualTo("SCHOOL");
        assertThat(school.at("/children/0/upn").stringValue()).isEqualTo("W943300124017");
        assertThat(school.at("/children/0").has("nhsNumber")).isFalse();
        assertThat(school.get("needLevel")).isEqualTo(JSON.readTree("""
                {"scale": "WAF", "version": "2024", "code": "WAF.T"}"""));
        assertThat(read(AnsweredForm.byAParent().with("child-1-upn", "W943300124017")).at("/children/0").has("upn"))
                .isFalse();
    }

    @Test
    void keepsEveryByteOfWhatIsAttached() {
        byte[] content = new byte[1_300_000];
        new Random(7).nextBytes(content);
        Attachment attachment = new Attachment("body map.pdf", AttachmentType.PDF, content);

        byte[] original =
                new FormJson(SomePlaces.PLACES).write(AnsweredForm.byAProfessional().build(), List.of(attachment));

        assertThat(KeptAttachments.in(FormIsUnderstoodTest.submission(original)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).isEqualTo(content));
        assertThat(KeptAttachments.readable(original)).contains("body map.pdf").hasSizeLessThan(5_000);
        assertThat(FormIsUnderstoodTest.read(original))
                .isInstanceOfSatisfying(
                        NormaliseOutcome.Normalised.class,
                        normalised -> assertThat(normalised.referral().findings()).isEmpty());
    }

    private static JsonNode read(AnsweredForm form) {
        return JSON.readTree(new FormJson(SomePlaces.PLACES).write(form.build()));
    }
}
