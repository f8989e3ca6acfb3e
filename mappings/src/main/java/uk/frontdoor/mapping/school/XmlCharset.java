package uk.frontdoor.mapping.school;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.mapping.reading.SourceText;

/** The character set an XML file says it is in; UTF-8 when it says nothing. Others than these are not read. */
final class XmlCharset {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION_LENGTH = 200;

    private XmlCharset() {}

    static Optional<SourceText> decode(byte[] file) {
        String start =
                new String(file, 0, Math.min(file.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        Optional<Charset> charset =
                switch (name) {
                    case "utf-8" -> Optional.of(StandardCharsets.UTF_8);
                    case "us-ascii" -> Optional.of(StandardCharsets.US_ASCII);
                    case "iso-8859-1" -> Optional.of(StandardCharsets.ISO_8859_1);
                    case "windows-1252" -> Optional.of(SourceText.WINDOWS_1252);
                    default -> Optional.empty();
                };
        return charset.flatMap(set -> SourceText.in(set, file));
    }
}
