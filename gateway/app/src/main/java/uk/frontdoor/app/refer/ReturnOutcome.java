package uk.frontdoor.app.refer;

import java.time.Duration;

/** What a link and a code lead to. */
sealed interface ReturnOutcome {
    /** The draft, under a new token: whoever held the old one holds nothing now. */
    record Opened(DraftToken token) implements ReturnOutcome {}

    /** No such form, a wrong code, or too late: nobody is told which. */
    record NotFound() implements ReturnOutcome {}

    /** Too many wrong codes. */
    record Locked(Duration remaining) implements ReturnOutcome {}
}
