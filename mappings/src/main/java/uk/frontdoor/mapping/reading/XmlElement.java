package uk.frontdoor.mapping.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One element of an XML document: local name, text of its own, children in order. */
public final class XmlElement {
    private final String name;
    private final String path;
    private final List<XmlElement> children = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /** Gives the next child its place: the second {@code Phone} of its parent is {@code Phone[2]}. */
    XmlElement open(String childName) {
        int number = numbers.merge(childName, 1, Integer::sum);
        XmlElement child = new XmlElement(childName, path + "/" + childName + (number == 1 ? "" : "[" + number + "]"));
        children.add(child);
        return child;
    }

    void append(String more) {
        text.append(more);
    }

    public String name() {
        return name;
    }

    /** XPath from the root, by local names. */
    public String path() {
        return path;
    }

    public @Nullable String text() {
        return text.toString().isBlank() ? null : text.toString().strip();
    }

    public Stream<XmlElement> children() {
        return children.stream();
    }

    public Stream<XmlElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The first element down a path of names. */
    public Optional<XmlElement> find(String... names) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : names) {
            found = found.flatMap(element -> element.all(step).findFirst());
        }
        return found;
    }

    @Override
    public String toString() {
        return "XmlElement[" + path + "]";
    }
}
