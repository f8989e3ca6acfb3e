package uk.frontdoor.mapping.reading;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/**
 * Reads an XML document without ever following it anywhere: no document type, no entity but the five built in, no
 * outside reference. Thread safe.
 */
public final class StrictXml {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;
    /** XML 1.0 production 81. The parser takes anything between two quotes, half the document among it. */
    private static final Pattern ENCODING = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final XMLInputFactory FACTORY = factory();

    private StrictXml() {}

    /** The document cannot or may not be read. Carries the place and never the text. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(String place, FailureCode code) {
            super(code.sentence());
            this.problem = new Problem(place, code);
        }

        public Problem problem() {
            return problem;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    public static XmlElement read(String text) throws Unreadable {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Unreadable("document type", FailureCode.FORBIDDEN_CONSTRUCT);
        }
        XMLStreamReader reader = open(text);
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODING.matcher(encoding).matches()) {
            throw new Unreadable("line 1", FailureCode.MALFORMED);
        }
        try {
            reader.nextTag();
            XmlElement root = new XmlElement(reader.getLocalName(), "/" + reader.getLocalName());
            new Walk(reader).into(root, 1);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException e) {
            throw new Unreadable("line " + reader.getLocation().getLineNumber(), FailureCode.MALFORMED);
        }
    }

    private static XMLStreamReader open(String text) throws Unreadable {
        try {
            return FACTORY.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw new Unreadable("line 1", FailureCode.MALFORMED);
        }
    }

    private static final class Walk {
        private final XMLStreamReader reader;
        private int elements;

        Walk(XMLStreamReader reader) {
            this.reader = reader;
        }

        void into(XmlElement element, int depth) throws XMLStreamException, Unreadable {
            if (depth > DEEPEST) {
                throw new Unreadable(place(), FailureCode.TOO_DEEP);
            }
            if (++elements > MOST_ELEMENTS) {
                throw new Unreadable(place(), FailureCode.TOO_LARGE);
            }
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    into(element.open(reader.getLocalName()), depth + 1);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    element.append(reader.getText());
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                    throw new Unreadable(place(), FailureCode.FORBIDDEN_CONSTRUCT);
                }
            }
        }

        private String place() {
            return "line " + reader.getLocation().getLineNumber();
        }
    }
}
