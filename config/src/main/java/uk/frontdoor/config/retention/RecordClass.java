package uk.frontdoor.config.retention;

/** What became of a record, as far as it decides how long it is kept. The first that fits counts. */
public enum RecordClass {
    /** Somebody recorded that it is about a person who works with children. */
    ALLEGATION_AGAINST_STAFF,
    /** A notice under the Children Act 1989, sections 85 and 86. */
    STATUTORY_NOTICE,
    /** Something of it went to somebody, and everybody it went to has confirmed it. */
    PASSED_ON,
    /** It was decided on, and nothing of it went to anybody. */
    ANSWERED
}
