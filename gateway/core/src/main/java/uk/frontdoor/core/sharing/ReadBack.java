package uk.frontdoor.core.sharing;

import uk.frontdoor.core.failure.FailureCode;

/**
 * What a release is worth when it comes back from a queue.
 *
 * <p>It is made again from the referral and the person's decision, and the policy is asked again: agreement may have
 * been withdrawn while it waited.
 */
public sealed interface ReadBack {
    /** The same rule permits the same content. */
    record StillGood(Release release) implements ReadBack {}

    /** The policy no longer permits it. */
    record NoLongerPermitted(SharingOutcome now) implements ReadBack {}

    /** It is not what was recorded; nothing goes and a person looks. */
    record Refused(FailureCode reason) implements ReadBack {}
}
