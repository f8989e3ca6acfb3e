package uk.frontdoor.mapping.reading;

import uk.frontdoor.core.referral.ReferrerKind;

/** In what standing a body refers, by its national contact-source code (reference: A5). */
final class SourceCodes {
    private SourceCodes() {}

    static ReferrerKind kindOf(String sourceCode) {
        return switch (sourceCode) {
            case "2A", "2B" -> ReferrerKind.SCHOOL_PROFESSIONAL;
            case "3A", "3B", "3C", "3D", "3E", "3F" -> ReferrerKind.HEALTH_PROFESSIONAL;
            case "6" -> ReferrerKind.POLICE;
            case "1C" -> ReferrerKind.YOUNG_PERSON;
            case "1A" -> ReferrerKind.PARENT_OR_CARER;
            case "1B", "1D" -> ReferrerKind.PUBLIC_NAMED;
            case "9", "10" -> ReferrerKind.PUBLIC_ANONYMOUS;
            default -> ReferrerKind.OTHER_PROFESSIONAL;
        };
    }
}
