package uk.frontdoor.mapping.nhs.reading;

import java.util.Optional;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/**
 * How much a body may hold.
 *
 * @param bodyBytes    largest body
 * @param depth        deepest nesting
 * @param stringLength longest string; attachments travel as base64 strings
 */
public record Bounds(int bodyBytes, int depth, int stringLength) {

    /** Longest name of an element; the longest of FHIR R4 has fewer than 50 characters. */
    static final int NAME_LENGTH = 100;

    /** Longest number as written. */
    static final int NUMBER_LENGTH = 40;

    public Bounds {
        if (bodyBytes < 1 || depth < 1 || stringLength < 1) {
            throw new IllegalArgumentException("bounds: not positive (expected: at least 1)");
        }
    }

    /** Bounds that every published message of the standard is far within. */
    public static Bounds standard() {
        return new Bounds(5 * 1024 * 1024, 60, 4 * 1024 * 1024);
    }

    /** What is wrong with the bytes before anybody parses them. */
    Optional<FindingCode> defectOf(byte[] body) {
        if (body.length == 0) {
            return Optional.of(FindingCode.BODY_EMPTY);
        }
        if (body.length > bodyBytes) {
            return Optional.of(FindingCode.BODY_TOO_LARGE);
        }
        return Utf8.defect(body);
    }
}
