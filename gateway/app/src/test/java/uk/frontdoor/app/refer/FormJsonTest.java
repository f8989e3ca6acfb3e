package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FormJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void writesEverythingAParentSaid() {
        assertThat(read(AnsweredForm.byAParent())).isEqualTo(JSON.readTree("""
                {
                  "who": "PARENT_OR_CARER",
                  "anonymous": false,
                  "immediateDanger": false,
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
        assertThat(FormJson.write(AnsweredForm.byAProfessional().build()))
                .isEqualTo(FormJson.write(AnsweredForm.byAProfessional().build()));
    }

    private static JsonNode read(AnsweredForm form) {
        return JSON.readTree(FormJson.write(form.build()));
    }
}
