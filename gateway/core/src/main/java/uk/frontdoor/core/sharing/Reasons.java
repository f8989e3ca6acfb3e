package uk.frontdoor.core.sharing;

/** One line that says why something comes, and nothing about what is in it. */
final class Reasons {
    static final String CONTACT_FLAG = "Please contact the front door and give the reference";

    private Reasons() {}

    static String of(SharingQuestion question) {
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
