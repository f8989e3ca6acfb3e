package uk.frontdoor.mapping.nhs.reading;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hl7.fhir.instance.model.api.IBaseResource;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/**
 * Reads a body as one FHIR XML resource into the same tree the JSON reader gives.
 *
 * <p>The slower way: a bounded scan that lets no document type declaration through, then HAPI's parser with every
 * complaint collected, then its JSON writer. Ids, references and versions stay as sent. Thread safe.
 */
public final class StrictXml {

    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Bounds bounds;
    private final FhirContext fhir;
    private final StrictJson json;

    public StrictXml(Bounds bounds, FhirContext fhir) {
        this.bounds = bounds;
        this.fhir = fhir;
        this.json = new StrictJson(bounds);
    }

    /** Reads the body, or says why not. Never throws for what a sender can write. */
    public Reading read(byte[] body) {
        Optional<FindingCode> defect = bounds.defectOf(body);
        if (defect.isPresent()) {
            return new Reading.Unreadable(new Finding(defect.get(), "body"));
        }
        var text = new String(body, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE")) {
            return new Reading.Unreadable(new Finding(FindingCode.XML_DOCTYPE, "body"));
        }
        return scan(text).<Reading>map(Reading.Unreadable::new).orElseGet(() -> parse(text));
    }

    private Optional<Finding> scan(String text) {
        try {
            XMLStreamReader reader = secureFactory().createXMLStreamReader(new StringReader(text));
            String declared = reader.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                return Optional.of(new Finding(FindingCode.BODY_NOT_UTF_8, line(1)));
            }
            return scan(reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            return Optional.of(new Finding(FindingCode.XML_MALFORMED, line(line)));
        }
    }

    private Optional<Finding> scan(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        Optional<FindingCode> defect = Optional.empty();
        while (reader.hasNext() && defect.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    defect = elementDefect(reader, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> defect = Optional.of(FindingCode.XML_DOCTYPE);
                default -> { }
            }
        }
        return defect.map(code -> new Finding(code, line(reader.getLocation().getLineNumber())));
    }

    private Optional<FindingCode> elementDefect(XMLStreamReader reader, int depth) {
        if (depth > bounds.depth()) {
            return Optional.of(FindingCode.XML_TOO_DEEP);
        }
        String namespace = reader.getNamespaceURI();
        return FHIR.equals(namespace) || XHTML.equals(namespace)
                ? Optional.empty()
                : Optional.of(FindingCode.XML_NOT_FHIR);
    }

    private static String line(int number) {
        return "line " + number;
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private Reading parse(String text) {
        var complaints = new ParserComplaints();
        Optional<IBaseResource> resource = resource(text, complaints);
        if (resource.isEmpty()) {
            return notFhir();
        }
        return complaints.findings().isEmpty() ? asJson(resource.get()) : new Reading.Unreadable(complaints.findings());
    }

    private static Reading notFhir() {
        return new Reading.Unreadable(new Finding(FindingCode.XML_NOT_FHIR, "body"));
    }

    private Optional<IBaseResource> resource(String text, ParserComplaints complaints) {
        IParser parser = fhir.newXmlParser().setParserErrorHandler(complaints);
        keepAsSent(parser);
        try {
            return Optional.of(parser.parseResource(new StringReader(text)));
        } catch (RuntimeException notFhir) {
            // HAPI's parser throws whatever the bytes lead it into: for an empty resource, that one of its own is missing.
            return Optional.empty();
        }
    }

    private Reading asJson(IBaseResource resource) {
        IParser writer = fhir.newJsonParser();
        keepAsSent(writer);
        try {
            Reading reading = json.read(writer.encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8));
            if (reading instanceof Reading.Tree tree) {
                EmptySiblings.removeFrom(tree.root());
            }
            return reading;
        } catch (DataFormatException unwritable) {
            return notFhir();
        }
    }

    private static void keepAsSent(IParser parser) {
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        parser.setStripVersionsFromReferences(false);
        parser.setOmitResourceId(false);
    }
}
