package uk.frontdoor.mapping.nhs.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Writes a resource's tree as JSON or XML. JSON is written as it stands; XML goes through HAPI. Thread safe. */
public final class ResourceWriter {

    private final JsonMapper mapper = JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();
    private final FhirContext fhir;

    public ResourceWriter(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** The bytes of a resource. */
    public byte[] write(ObjectNode resource, Format format) {
        return convert(mapper.writeValueAsBytes(resource), format);
    }

    /** The same resource, given as JSON. */
    byte[] convert(byte[] json, Format format) {
        return switch (format) {
            case JSON -> json;
            case XML -> xml(json);
        };
    }

    private byte[] xml(byte[] json) {
        IParser reader = keepingAsSent(fhir.newJsonParser());
        IParser writer = keepingAsSent(fhir.newXmlParser());
        return writer.encodeResourceToString(reader.parseResource(new String(json, StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static IParser keepingAsSent(IParser parser) {
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        parser.setStripVersionsFromReferences(false);
        return parser;
    }
}
