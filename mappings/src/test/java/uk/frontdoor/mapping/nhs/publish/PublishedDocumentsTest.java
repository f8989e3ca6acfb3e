package uk.frontdoor.mapping.nhs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.answer.BaseValidation;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.reading.Format;

class PublishedDocumentsTest {

    private static final Publication PUBLICATION = new Publication(
            "https://frontdoor.example/FHIR/R4", "0.1.0", LocalDate.of(2026, 9, 1), Set.of("2000099999"));
    private static final DefinitionSearch SEARCH = new DefinitionSearch(PUBLICATION);
    private static final ResourceWriter WRITER = new ResourceWriter(FhirContext.forR4Cached());

    @Test
    void publishesAValidCapabilityStatementInBothFormats() {
        ObjectNode document = CapabilityDocument.of(PUBLICATION);

        assertThat(BaseValidation.errors(WRITER.write(document, Format.JSON))).isEmpty();
        assertThat(BaseValidation.errors(WRITER.write(document, Format.XML))).isEmpty();
        assertThat(document.path("messaging").path(0).path("supportedMessage")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "https://fhir.nhs.uk/Id/dos-service-id|2000099999~4",
        "http://fhir.nhs.uk/Id/dos-service-id|2000099999~4",
        "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a1t1~2",
        "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a4t1~2",
        "https://frontdoor.example/fhir/CodeSystem/use-cases|childrens-services~2",
        "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a1t1&context=http://fhir.nhs.uk/Id/dos-service-id|2000099999~2"
    })
    void findsDefinitionsByContext(String context, int number) {
        ObjectNode bundle = found(List.of(context));

        assertThat(bundle.path("total").asInt()).isEqualTo(number);
        assertThat(BaseValidation.errors(WRITER.write(bundle, Format.JSON))).isEmpty();
    }

    @Test
    void takesTwoParametersAsWellAsOne() {
        assertThat(found(List.of(
                "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|a3t1",
                "https://fhir.nhs.uk/Id/dos-service-id|2000099999")).path("total").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "~REQUIRED", "XXXXXXX~INVALID", "https://fhir.nhs.uk/Id/dos-service-id|~INVALID",
        "http://fhir.nhs.uk/Id/dos-service-id|99999999999999~NOT_FOUND",
        "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars|z1t1~NOT_FOUND", "https://other.example|x~NOT_FOUND"
    })
    void refuses(String context, NhsError error) {
        List<String> values = context == null ? List.of() : List.of(context);

        assertThat(SEARCH.search(values)).isInstanceOfSatisfying(SearchAnswer.Refused.class, refused ->
                assertThat(refused.error()).isEqualTo(error));
    }

    @Test
    void namesServiceAndUseCasesInEveryDefinitionInBothForms() {
        found(List.of("https://fhir.nhs.uk/Id/dos-service-id|2000099999")).path("entry").forEach(entry -> {
            String contexts = entry.path("resource").path("useContext").toString();
            assertThat(contexts)
                    .contains("{\"code\":{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"code\":\"2000099999\"}")
                    .contains("{\"code\":{\"system\":\"http://fhir.nhs.uk/Id/dos-service-id\",\"code\":\"2000099999\"}")
                    .contains("{\"coding\":[{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"code\":\"2000099999\"}]}")
                    .containsAnyOf("usecases-categories-bars", "frontdoor.example/fhir/CodeSystem/use-cases");
        });
    }

    @Test
    void buildsASearchsetWithoutASearchValueInItsLink() {
        var request = WRITER.write(Searchset.of(List.of(), "https://frontdoor.example/FHIR/R4/ServiceRequest"), Format.JSON);

        assertThat(new String(request)).contains("\"total\":0").doesNotContain("nhs-number");
        assertThat(BaseValidation.errors(request)).isEmpty();
    }

    private static ObjectNode found(List<String> contexts) {
        return ((SearchAnswer.Found) SEARCH.search(contexts)).bundle();
    }
}
