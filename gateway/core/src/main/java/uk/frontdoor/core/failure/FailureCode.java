package uk.frontdoor.core.failure;

/** Every way a referral can be stopped, grouped by the stage that finds it, with the sentence a person reads. */
public enum FailureCode {
    // intake
    UNKNOWN_SENDER("intake", "The sender is not in the agency register"),
    CREDENTIAL_EXPIRED("intake", "The credential has expired"),
    CREDENTIAL_REVOKED("intake", "The credential has been revoked"),
    CREDENTIAL_USED("intake", "This signed assertion has been used before"),
    CHANNEL_NOT_PERMITTED("intake", "This sender may not use this channel"),
    TOO_LARGE("intake", "The message is larger than the limit"),
    TOO_DEEP("intake", "The message is nested deeper than the limit"),
    MALFORMED("intake", "The message cannot be read in the stated format"),
    DUPLICATE_KEY("intake", "A key appears twice in the same object"),
    WRONG_CHARSET("intake", "The text is not in the stated character set"),
    FORBIDDEN_CONSTRUCT("intake", "The document uses a construct that is never accepted, such as a DTD"),
    WRONG_RECIPIENT("intake", "The message is addressed to another recipient"),
    UNSUPPORTED_MEDIA_TYPE("intake", "The media type is not accepted here"),
    TOO_MANY_REQUESTS("intake", "This sender has sent more than it may in so short a time; wait and send again"),
    NOT_THEIRS("intake", "There is nothing of this sender's there"),
    ERASED("intake", "It was erased, and nobody can read it any more"),
    REPEATED("intake", "This has already been received"),

    // normalise
    REQUIRED("normalise", "A required value is missing"),
    UNKNOWN_FIELD("normalise", "This field is not part of the format"),
    WRONG_TYPE("normalise", "The value is of the wrong type"),
    INVALID_FORMAT("normalise", "The value does not follow the format"),
    TOO_LONG("normalise", "The value is longer than the limit"),
    UNKNOWN_CODE("normalise", "The value is not in the code list"),
    CHECK_DIGIT("normalise", "The check digit or letter does not agree"),
    IMPOSSIBLE_DATE("normalise", "The date cannot be right"),
    CARDINALITY("normalise", "There are too many or too few of these"),
    INVARIANT("normalise", "A rule between fields is broken"),
    FLOOD("normalise", "This sender sends the same again and again; the repeats are kept and wait here together"),
    NOT_UNDERSTOOD("normalise", "A person must key this from the original"),

    // triage
    UNKNOWN_POSTCODE("triage", "The postcode is not in the directory"),
    POSTCODE_MISSING("triage", "There is no postcode to place the child by"),
    OUT_OF_AREA("triage", "The child lives outside the areas served here"),
    LEASE_LOST("triage", "The claim on this work has passed to somebody else"),
    DECISION_INCOMPLETE("triage", "The decision lacks something the rules ask for"),

    // sharing
    UNKNOWN_RECIPIENT("sharing", "The recipient is not a known destination"),
    RELEASE_ALTERED("sharing", "The release does not carry a valid integrity tag"),

    // dispatch
    SEALING_FAILED("dispatch", "The message could not be sealed to the recipient"),
    RECIPIENT_UNREACHABLE("dispatch", "The recipient's inbox could not be reached"),
    RECEIPT_OVERDUE("dispatch", "The recipient has not confirmed receipt in time"),

    // feedback
    ANSWER_NOT_TAKEN("feedback", "The sender's own system has not taken the answer"),

    // failure
    UNEXPECTED("failure", "Something unforeseen stopped this stage");

    private final String stage;
    private final String sentence;

    FailureCode(String stage, String sentence) {
        this.stage = stage;
        this.sentence = sentence;
    }

    /** The stage that finds it, as in package, queue and log. */
    public String stage() {
        return stage;
    }

    /** What a person reads; never contains a value. */
    public String sentence() {
        return sentence;
    }
}
