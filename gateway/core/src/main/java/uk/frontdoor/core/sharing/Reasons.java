package uk.frontdoor.core.sharing;

import java.util.Map;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Matter;

/** One line that says why something comes, and nothing about what is in it. */
final class Reasons {
    static final String CONTACT_FLAG = "Please contact the front door and give the reference";

    private static final String ENCOMPASS =
            "Operation Encompass: for the safeguarding lead alone. Do not inform the parents";
    private static final String SECTION_85 = "A notice under section 85 of the Children Act 1989";
    private static final String STAY_ENDED = "Notice that a stay notified under the Children Act 1989 has ended";
    private static final Map<Matter, String> BY_NOTICE = Map.of(
            Matter.SECTION_85, SECTION_85,
            Matter.SECTION_85_COMMISSIONED, SECTION_85,
            Matter.SECTION_86, "A notice under section 86 of the Children Act 1989",
            Matter.DISCHARGE, STAY_ENDED,
            Matter.DISCHARGE_SECTION_117, STAY_ENDED);

    private Reasons() {}

    static String of(SharingQuestion question) {
        if (question.recipient() == DestinationKind.SCHOOL && question.matters().contains(Matter.ENCOMPASS)) {
            return ENCOMPASS;
        }
        return BY_NOTICE.entrySet().stream()
                .filter(notice -> question.matters().contains(notice.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> ofPurpose(question));
    }

    private static String ofPurpose(SharingQuestion question) {
        return switch (question.purpose()) {
            case EMERGENCY -> "A child may be in immediate danger";
            case SAFEGUARDING -> "A concern about a child's safety";
            case FAMILY_HELP, SELF_REFERRAL -> "Help for a family has been asked for";
            case PARTNER_ENQUIRY -> enquiry(question);
            case INFORMATION_REQUEST -> "An answer to a request for information";
        };
    }

    /** An enquiry states its true standing, so that nobody answers below section 47 as if they had to. */
    private static String enquiry(SharingQuestion question) {
        if (question.section47()) {
            return "An enquiry under section 47 of the Children Act 1989";
        }
        return question.override()
                ? "An enquiry without agreement, on a manager's recorded decision"
                : "An enquiry with the family's agreement";
    }
}
