package uk.frontdoor.config.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One decision of a DMN file taken out of it, with everything it rests on turned into a plain input, so that all the
 * values those inputs may have can be tried.
 */
public final class DecisionDomain {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final String decision;
    private final DmnTables alone;
    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    private DecisionDomain(String resource, String decision) {
        this.decision = decision;
        Document document = parse(resource);
        Map<String, List<Object>> types = allowedValues(document);
        cutOut(document, types);
        this.alone = DmnTables.of(decision, write(document));
    }

    public static DecisionDomain of(String resource, String decision) {
        return new DecisionDomain(resource, decision);
    }

    /** The values each declared type allows, by the name of the type. */
    public static Map<String, List<Object>> types(String resource) {
        return allowedValues(parse(resource));
    }

    /** Names of all decisions made by a table. */
    public static List<String> tables(String resource) {
        return elements(parse(resource), "decision")
                .filter(element -> element.getElementsByTagNameNS(DMN, "decisionTable").getLength() > 0)
                .map(element -> element.getAttribute("name"))
                .toList();
    }

    /** Ids of the rules in the tables, with the name of their decision. */
    public static Map<String, String> rules(String resource) {
        Map<String, String> rules = new TreeMap<>();
        elements(parse(resource), "decision")
                .forEach(element -> elements(element, "rule")
                        .forEach(rule -> rules.put(rule.getAttribute("id"), element.getAttribute("name"))));
        return rules;
    }

    public Map<String, List<Object>> values() {
        return values;
    }

    /** Gives an input these values only; for what a row hands through and does not look at. */
    public DecisionDomain pin(String input, Object... only) {
        if (!values.containsKey(input)) {
            throw new IllegalArgumentException(decision + " has no input " + input);
        }
        values.put(input, List.of(only));
        return this;
    }

    public long size() {
        return values.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
    }

    /**
     * Asks every question there is.
     *
     * @throws NoAnswer at the first that no row, or more than one row, answers
     */
    public void forEachRow(BiConsumer<Map<String, Object>, Row> check) {
        forEach(question -> check.accept(question, alone.row(decision, question)));
    }

    /** As {@link #forEachRow}, for a table with one output column. */
    public void forEachText(BiConsumer<Map<String, Object>, String> check) {
        forEach(question -> check.accept(question, alone.text(decision, question)));
    }

    private void forEach(Consumer<Map<String, Object>> ask) {
        tryAll(new ArrayList<>(values.keySet()), 0, new HashMap<>(), question -> {
            try {
                ask.accept(question);
            } catch (NoAnswer unanswered) {
                throw new AssertionError(unanswered.getMessage() + " to " + new TreeMap<>(question), unanswered);
            }
        });
    }

    private void tryAll(
            List<String> inputs, int depth, Map<String, Object> question, Consumer<Map<String, Object>> ask) {
        if (depth == inputs.size()) {
            ask.accept(question);
            return;
        }
        String input = inputs.get(depth);
        for (Object value : Objects.requireNonNull(values.get(input))) {
            question.put(input, value);
            tryAll(inputs, depth + 1, question, ask);
        }
    }

    private void cutOut(Document document, Map<String, List<Object>> types) {
        Element root = document.getDocumentElement();
        Map<String, Element> byId = new HashMap<>();
        Stream.concat(elements(document, "decision"), elements(document, "inputData"))
                .forEach(element -> byId.put(element.getAttribute("id"), element));
        Element wanted = byId.values().stream()
                .filter(element -> element.getAttribute("name").equals(decision))
                .findFirst()
                .orElseThrow();
        for (Element requirement : elements(wanted, "informationRequirement").toList()) {
            Element reference = (Element) children(requirement).findFirst().orElseThrow();
            Element source = Objects.requireNonNull(byId.get(reference.getAttribute("href").substring(1)));
            Element input = asInput(document, source);
            root.insertBefore(input, wanted);
            values.put(input.getAttribute("name"), domain(source, types));
            requirement.replaceChild(requiredInput(document, input), reference);
        }
        byId.values().stream()
                .filter(element -> element != wanted && !element.getAttribute("name").equals("Table version"))
                .forEach(root::removeChild);
        elements(document, "DMNDI").toList().forEach(root::removeChild);
    }

    private static Element asInput(Document document, Element source) {
        Element input = document.createElementNS(DMN, "inputData");
        input.setAttribute("id", "given-" + source.getAttribute("id"));
        input.setAttribute("name", source.getAttribute("name"));
        Element variable = (Element) variable(source).cloneNode(true);
        variable.setAttribute("id", "given-" + variable.getAttribute("id"));
        input.appendChild(variable);
        return input;
    }

    private static Element requiredInput(Document document, Element input) {
        Element required = document.createElementNS(DMN, "requiredInput");
        required.setAttribute("href", "#" + input.getAttribute("id"));
        return required;
    }

    private static Element variable(Element source) {
        return elements(source, "variable").findFirst().orElseThrow();
    }

    private static List<Object> domain(Element source, Map<String, List<Object>> types) {
        String type = variable(source).getAttribute("typeRef");
        return type.equals("boolean") ? List.of(true, false) : types.getOrDefault(type, List.of());
    }

    private static Map<String, List<Object>> allowedValues(Document document) {
        Map<String, List<Object>> types = new LinkedHashMap<>();
        elements(document, "itemDefinition").forEach(item -> elements(item, "allowedValues")
                .findFirst()
                .ifPresent(allowed -> types.put(item.getAttribute("name"), quoted(allowed.getTextContent()))));
        return types;
    }

    private static List<Object> quoted(String list) {
        return Stream.of(list.strip().split(",\\s*"))
                .<Object>map(word -> word.replace("\"", ""))
                .toList();
    }

    private static Stream<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Stream<Node> children(Element parent) {
        NodeList found = parent.getChildNodes();
        return IntStream.range(0, found.getLength()).mapToObj(found::item).filter(Element.class::isInstance);
    }

    private static Document parse(String resource) {
        try (InputStream file = Objects.requireNonNull(DecisionDomain.class.getResourceAsStream(resource), resource)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.readAllBytes()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] write(Document document) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
    }
}
