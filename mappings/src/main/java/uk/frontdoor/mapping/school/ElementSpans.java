package uk.frontdoor.mapping.school;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds where elements begin and end in the text of an XML document that is known to be well formed. */
final class ElementSpans {
    private final String text;
    private final List<String> wanted;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private int begun = -1;

    private ElementSpans(String text, List<String> wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    record Span(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    /** {@code path} holds local names from the root down. */
    static List<Span> of(String text, String... path) {
        ElementSpans scan = new ElementSpans(text, List.of(path));
        scan.scan();
        return scan.spans;
    }

    private void scan() {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                at = after("-->", at + "<!--".length());
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after("]]>", at + "<![CDATA[".length());
            } else if (text.startsWith("<?", at)) {
                at = after("?>", at + "<?".length());
            } else {
                at = tag(at);
            }
        }
    }

    private int after(String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }

    private int tag(int at) {
        int end = endOfTag(at);
        if (text.charAt(at + 1) == '/') {
            close(end);
        } else {
            open.addLast(localName(at + 1, end));
            if (List.copyOf(open).equals(wanted)) {
                begun = at;
            }
            if (text.charAt(end - 2) == '/') {
                close(end);
            }
        }
        return end;
    }

    private void close(int end) {
        if (List.copyOf(open).equals(wanted)) {
            spans.add(new Span(begun, end));
        }
        open.removeLast();
    }

    /** A bracket inside a quoted attribute does not end the tag. */
    private int endOfTag(int at) {
        char quote = 0;
        for (int index = at; ; index++) {
            char symbol = text.charAt(index);
            if (quote != 0) {
                quote = symbol == quote ? 0 : quote;
            } else if (symbol == '"' || symbol == '\'') {
                quote = symbol;
            } else if (symbol == '>') {
                return index + 1;
            }
        }
    }

    private String localName(int from, int end) {
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String name = text.substring(from, to);
        return name.substring(name.indexOf(':') + 1);
    }
}
