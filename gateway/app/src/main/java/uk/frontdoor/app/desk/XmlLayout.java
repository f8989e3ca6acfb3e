package uk.frontdoor.app.desk;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lays XML out in lines. What declares a document type, or is not well formed, stays as it is.
 *
 * <p>The parser gets a handler that says nothing: left to itself it writes to standard error, which is no place for
 * anything out of a child's record.
 */
final class XmlLayout {
    private XmlLayout() {}

    static String of(String text) {
        try {
            StringWriter out = new StringWriter();
            transformer().transform(
                    new SAXSource(reader(), new InputSource(new StringReader(text))), new StreamResult(out));
            return out.toString();
        } catch (TransformerException | SAXException | ParserConfigurationException unreadable) {
            return text;
        }
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setErrorHandler(new DefaultHandler());
        return reader;
    }

    private static Transformer transformer() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setErrorListener(new SilentListener());
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        return transformer;
    }
}
