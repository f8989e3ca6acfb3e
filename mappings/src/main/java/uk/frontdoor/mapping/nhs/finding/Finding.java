package uk.frontdoor.mapping.nhs.finding;

/**
 * One thing noticed about a request: what it is and where, never the value found there.
 *
 * @param code  what was noticed
 * @param place a FHIRPath-like location, a line and column, or a header name
 */
public record Finding(FindingCode code, String place) {

    private static final int LONGEST_PLACE = 300;

    public Finding {
        if (place.isBlank()) {
            throw new IllegalArgumentException("place: blank (expected: where in the request)");
        }
        if (place.length() > LONGEST_PLACE) {
            place = place.substring(0, LONGEST_PLACE);
        }
    }
}
