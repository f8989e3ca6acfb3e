package uk.frontdoor.core.notice;

/**
 * Which authority is responsible.
 *
 * @param section 85 or 86 of the Children Act 1989
 * @param ruleId the row that answered, R1 to R5
 */
public record NoticeAnswer(Authority authority, String section, String ruleId, String tableVersion, String reason) {
    /** Where the child lived before, or where the establishment stands. */
    public enum Authority {
        OF_THE_HOME,
        OF_THE_ESTABLISHMENT
    }
}
