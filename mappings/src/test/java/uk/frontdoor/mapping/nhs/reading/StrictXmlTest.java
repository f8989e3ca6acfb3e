package uk.frontdoor.mapping.nhs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

class StrictXmlTest {

    private static final StrictXml XML = new StrictXml(Bounds.standard(), FhirContext.forR4Cached());
    private static final String PATIENT = "<Patient xmlns=\"http://hl7.org/fhir\">%s</Patient>";

    @Test
    void givesTheSameTreeAsTheJsonReader() {
        var message = ReferralMessage.valid();
        byte[] xml = new ResourceWriter(FhirContext.forR4Cached()).write(message.root(), Format.XML);

        assertThat(XML.read(xml)).isInstanceOfSatisfying(Reading.Tree.class, tree ->
                assertThat(JsonMapper.shared().readTree(tree.root().toString())).isEqualTo(message.root()));
    }

    @Test
    void takesComments() {
        assertThat(read(PATIENT.formatted("<!-- c --><id value=\"a\"/><name><!-- d --><family value=\"T\"/></name>")))
                .isInstanceOfSatisfying(Reading.Tree.class, tree ->
                        assertThat(tree.root().toString())
                                .isEqualTo("{\"resourceType\":\"Patient\",\"id\":\"a\",\"name\":[{\"family\":\"T\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
        "<!DOCTYPE a [<!ENTITY x 'y'>]><Patient xmlns=\"http://hl7.org/fhir\"/>~XML_DOCTYPE",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Patient xmlns=\"http://hl7.org/fhir\"/>~XML_DOCTYPE",
        "<?xml version='1.0' encoding='ISO-8859-1'?><Patient xmlns=\"http://hl7.org/fhir\"/>~BODY_NOT_UTF_8",
        "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"a\"></Patient>~XML_MALFORMED",
        "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"&nope;\"/></Patient>~XML_MALFORMED",
        "<Person xmlns=\"http://other.example\"/>~XML_NOT_FHIR",
        "<Patient xmlns=\"http://hl7.org/fhir\"><surname value=\"T\"/></Patient>~STRUCTURE_UNKNOWN_ELEMENT",
        "<Patient xmlns=\"http://hl7.org/fhir\"><birthDate value=\"spring\"/></Patient>~STRUCTURE_PRIMITIVE_SYNTAX",
        "<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource/></entry></Bundle>~XML_NOT_FHIR",
        "plain~XML_MALFORMED"
    })
    void refuses(String body, FindingCode code) {
        assertThat(((Reading.Unreadable) read(body)).reasons()).extracting("code").contains(code);
    }

    @Test
    void refusesBillionLaughs() {
        String body = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + PATIENT.formatted("<id value=\"&c;\"/>");

        assertThat(((Reading.Unreadable) read(body)).reasons()).extracting("code")
                .containsExactly(FindingCode.XML_DOCTYPE);
    }

    @Test
    void boundsDepth() {
        String body = PATIENT.formatted("<extension>".repeat(100) + "</extension>".repeat(100));

        assertThat(((Reading.Unreadable) read(body)).reasons()).extracting("code")
                .containsExactly(FindingCode.XML_TOO_DEEP);
    }

    private static Reading read(String body) {
        return XML.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
