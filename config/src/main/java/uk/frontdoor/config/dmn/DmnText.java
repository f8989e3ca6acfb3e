package uk.frontdoor.config.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the texts of a DMN file, for showing them. What the tables answer is {@link DmnTables}' business. */
public record DmnText(String name, String description, String version, List<TableText> tables) {
    private static final String VERSION = "Table version";

    public DmnText {
        tables = List.copyOf(tables);
    }

    /**
     * @throws UnusableTable when the file is missing or is no DMN file
     */
    public static DmnText fromClassPath(String resource) {
        try (InputStream file = DmnText.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new UnusableTable(resource, List.of("not on the class path"));
            }
            return of(resource, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DmnText of(String name, byte[] file) {
        Element root = parse(name, file).getDocumentElement();
        if (!Objects.equals(root.getLocalName(), "definitions")) {
            throw new UnusableTable(name, List.of("not a DMN file"));
        }
        List<Element> decisions = children(root, "decision").toList();
        String version = decisions.stream()
                .filter(decision -> decision.getAttribute("name").equals(VERSION))
                .map(decision -> text(decision, "literalExpression").replace("\"", ""))
                .findFirst()
                .orElse("none");
        return new DmnText(
                root.getAttribute("name"),
                text(root, "description"),
                version + "+" + Fingerprint.of(file),
                decisions.stream()
                        .filter(decision -> children(decision, "decisionTable").findAny().isPresent())
                        .map(DmnText::table)
                        .toList());
    }

    private static TableText table(Element decision) {
        Element table = children(decision, "decisionTable").findFirst().orElseThrow();
        return new TableText(
                decision.getAttribute("name"),
                text(decision, "description"),
                children(table, "input").map(input -> text(input, "inputExpression")).toList(),
                children(table, "output").map(DmnText::outputName).toList(),
                children(table, "rule").map(DmnText::row).toList());
    }

    private static String outputName(Element output) {
        return output.hasAttribute("name") ? output.getAttribute("name") : output.getAttribute("label");
    }

    private static TableText.RowText row(Element rule) {
        return new TableText.RowText(
                rule.getAttribute("id"),
                children(rule, "inputEntry").map(Element::getTextContent).map(String::strip).toList(),
                children(rule, "outputEntry").map(Element::getTextContent).map(String::strip).toList(),
                text(rule, "annotationEntry"));
    }

    private static String text(Element parent, String child) {
        return children(parent, child)
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> Objects.equals(element.getLocalName(), name));
    }

    private static Document parse(String name, byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler()); // the default one writes what it read to standard error
            return reader.parse(new ByteArrayInputStream(file));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new UnusableTable(name, List.of("not a readable DMN file"));
        }
    }
}
