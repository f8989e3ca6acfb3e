package uk.frontdoor.config.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class ShippedTablesTest {
    private static URL resource(String name) {
        return Objects.requireNonNull(ShippedTablesTest.class.getResource(name), name);
    }

    private static Schema dmn13() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(resource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frontdoor/tables/triage.dmn", "/frontdoor/tables/sharing.dmn", "/frontdoor/tables/matters.dmn", "/frontdoor/tables/notices.dmn"})
    void areValidDmnSoThatAnyEditorOpensThem(String file) throws SAXException {
        assertThatCode(() -> dmn13().newValidator()
                        .validate(new StreamSource(resource(file).toExternalForm())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frontdoor/tables/triage.dmn", "/frontdoor/tables/sharing.dmn", "/frontdoor/tables/matters.dmn", "/frontdoor/tables/notices.dmn"})
    void haveARowForEachLineOfEveryTable(String file) {
        assertThat(DecisionDomain.rules(file)).isNotEmpty().doesNotContainKey("");
    }
}
