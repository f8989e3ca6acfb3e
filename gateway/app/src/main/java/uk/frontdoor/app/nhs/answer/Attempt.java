package uk.frontdoor.app.nhs.answer;

/** What came of posting an answer once. */
sealed interface Attempt {
    /** The sender's system has it: 2xx, or a conflict that says it had it before. */
    record Taken() implements Attempt {}

    /** It will never be taken as it is. */
    record Refused(int status) implements Attempt {}

    /** It may be taken another time. */
    record Failed(String reason) implements Attempt {}
}
