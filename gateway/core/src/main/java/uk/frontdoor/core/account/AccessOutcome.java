package uk.frontdoor.core.account;

import java.util.List;

/** Whether a copy may be made. */
public sealed interface AccessOutcome {
    /** It may be handed out. */
    record Granted(SubjectCopy copy) implements AccessOutcome {}

    /**
     * A person has not decided everything.
     *
     * @param keys of what is open
     */
    record Undecided(List<String> keys) implements AccessOutcome {
        public Undecided {
            keys = List.copyOf(keys);
        }
    }

    /** Nobody has considered serious harm. */
    record HarmNotConsidered() implements AccessOutcome {}

    /** A person found that it would be likely to cause serious harm. */
    record Harmful() implements AccessOutcome {}
}
