package uk.frontdoor.mapping.nhs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

class RequestSearchTest {
    private static final LocalDate BORN = LocalDate.of(2023, 2, 3);
    private static final Postcode HOME = new Postcode("LA14 1AA");
    private static final Token CASE = new Token("https://frontdoor.example/fhir/Id/case-number", "FD-2222-2222-22");

    private final ReferralMessage message = ReferralMessage.valid().change("ServiceRequest", request -> request
            .putArray("identifier")
            .addObject()
            .put("system", "https://trust.example/Id/request")
            .put("value", "R-1"));

    @ParameterizedTest
    @ValueSource(strings = {"Effie Testwell", "TESTWELL, Effie Rose", "Éffie", "rose testwell", "Eff Test"})
    void findsTheChildByAnyNameItHas(String name) {
        assertThat(finds(new RequestSearch(null, new Demographics(name, BORN, HOME), null))).isTrue();
    }

    @Test
    void findsNobodyElse() {
        assertThat(person("Morgan Testwell", BORN, HOME)).isFalse();
        assertThat(person("Effie Testwell", BORN.plusDays(1), HOME)).isFalse();
        assertThat(person("Effie Testwell", BORN, new Postcode("LA14 1AB"))).isFalse();
    }

    @Test
    void takesNoWordsFromTwoNames() {
        message.change("Patient", patient -> ((ObjectNode) ((ArrayNode) patient.path("name")).get(1))
                .put("family", "Otherwell")
                .putArray("given")
                .add("Fifi"));

        assertThat(person("Fifi Otherwell", BORN, HOME)).isTrue();
        assertThat(person("Fifi Testwell", BORN, HOME)).isFalse();
    }

    @Test
    void findsByTheSendersIdentifierAndByOurCaseNumber() {
        assertThat(identified(new Token("", "R-1"))).isTrue();
        assertThat(identified(new Token("", "FD-2222-2222-22"))).isTrue();
        assertThat(identified(new Token("https://trust.example/Id/request", "FD-2222-2222-22"))).isFalse();
        assertThat(identified(new Token("", "R-2"))).isFalse();
    }

    @Test
    void wantsEveryPartToMatch() {
        NhsNumber other = new NhsNumber("9990000050");

        assertThat(finds(new RequestSearch(other, new Demographics("Effie", BORN, HOME), null))).isFalse();
    }

    private boolean person(String name, LocalDate born, Postcode home) {
        return finds(new RequestSearch(null, new Demographics(name, born, home), null));
    }

    private boolean identified(@Nullable Token identifier) {
        return finds(new RequestSearch(null, null, identifier));
    }

    private boolean finds(RequestSearch search) {
        return search.finds(MessageBundle.of(message.root()), CASE);
    }
}
