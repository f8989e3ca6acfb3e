package uk.frontdoor.app.refer;

import java.time.Instant;
import java.util.Optional;
import uk.frontdoor.core.intake.CaseReference;

/** Port: forms being filled in. They outlive a restart and are forgotten when nobody has come back to them. */
interface Drafts {
    Optional<Draft> find(DraftToken token);

    void save(DraftToken token, Answers answers);

    /** Remembers the reference and forgets the answers but these, which say nothing about anybody. */
    void sent(DraftToken token, CaseReference reference, Answers kept);

    /** Unless somebody may still come back to it by its link and code. */
    void forget(DraftToken token);

    /** Forgets every draft nobody has touched since, unless somebody may still come back to it. */
    int forgetUntouchedSince(Instant moment);
}
