package uk.frontdoor.app.refer;

import java.time.Instant;

/** Port: ways back to saved forms. */
interface Returns {
    /** A new way back to a draft; an earlier one opens nothing any more. */
    void open(ReturnKey key, DraftToken draft, Instant until);

    ReturnOutcome take(ReturnKey key);
}
