package uk.frontdoor.mapping.nhs.header;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Content-Type, Accept and {@code _format}. The version in Accept is the standard's API version, not FHIR's. */
final class MediaTypes {

    private static final Pattern CONTENT_TYPE = Pattern.compile("application/fhir\\+(xml|json)\\s*(;.+)?");
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^;\"\\s]+)");
    private static final Pattern VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([^;\"\\s]+)");
    private static final Pattern SUPPORTED_VERSION = Pattern.compile("1(\\.\\d{1,4}){0,2}([-+][0-9a-z.-]+)?");

    private MediaTypes() {
    }

    /** The format of the body; null, with a finding, when it is neither. */
    static @Nullable Format bodyFormat(@Nullable String contentType, Findings findings) {
        String value = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        Matcher type = CONTENT_TYPE.matcher(value);
        if (!type.matches()) {
            findings.add(FindingCode.HEADER_CONTENT_TYPE, "Content-Type");
            return null;
        }
        Matcher charset = CHARSET.matcher(value);
        if (charset.find() && !charset.group(1).equals("utf-8")) {
            findings.add(FindingCode.HEADER_CHARSET, "Content-Type");
        }
        return type.group(1).equals("json") ? Format.JSON : Format.XML;
    }

    /** The format of the answer; JSON where the request leaves it open or is refused for it. */
    static Format answerFormat(@Nullable String accept, @Nullable String parameter, Findings findings) {
        Format preferred = accept == null || accept.isBlank() ? null : firstKnown(accept);
        if (parameter != null) {
            Format asked = parameterFormat(parameter);
            if (asked == null) {
                findings.add(FindingCode.HEADER_FORMAT_UNREADABLE, "_format");
            } else {
                return asked;
            }
        } else if (accept == null || accept.isBlank()) {
            findings.add(FindingCode.HEADER_ACCEPT_MISSING, "Accept");
        } else if (preferred == null) {
            findings.add(FindingCode.HEADER_ACCEPT_UNREADABLE, "Accept");
        } else {
            checkVersion(accept.toLowerCase(Locale.ROOT), findings);
        }
        return preferred == null ? Format.JSON : preferred;
    }

    private static void checkVersion(String accept, Findings findings) {
        Matcher version = VERSION.matcher(accept);
        if (!version.find()) {
            findings.add(FindingCode.HEADER_ACCEPT_WITHOUT_VERSION, "Accept");
        } else if (!SUPPORTED_VERSION.matcher(version.group(1)).matches()) {
            findings.add(FindingCode.HEADER_ACCEPT_VERSION_UNSUPPORTED, "Accept");
        }
    }

    private static @Nullable Format firstKnown(String accept) {
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String type = range.split(";", 2)[0].strip();
            switch (type) {
                case "application/fhir+json", "application/*", "*/*" -> {
                    return Format.JSON;
                }
                case "application/fhir+xml" -> {
                    return Format.XML;
                }
                default -> { }
            }
        }
        return null;
    }

    /** A plus sign that was not encoded arrives as a space. */
    private static @Nullable Format parameterFormat(String parameter) {
        return switch (parameter.strip().toLowerCase(Locale.ROOT).replace(' ', '+').split(";", 2)[0]) {
            case "application/fhir+json", "application/json", "json" -> Format.JSON;
            case "application/fhir+xml", "application/xml", "text/xml", "xml" -> Format.XML;
            default -> null;
        };
    }
}
