package uk.frontdoor.app.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.feedback.ReplyTemplate;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: replies of people to referrers. */
public interface SaidReplies {
    /**
     * Keeps it with its ledger entry; one that the gateway sends is left for the feedback stage. The same id again changes
     * nothing.
     *
     * @throws IllegalArgumentException when there is no way they may be told
     */
    void say(Saying saying);

    /** Oldest first. */
    List<Said> of(UUID decision);

    /**
     * What is to be said.
     *
     * @param id given by the page, so that a repeat has no second effect
     */
    record Saying(
            UUID id, UUID decision, SubmissionId submission, ReplyTemplate template, ReplyWay way, String by) {}

    /**
     * What was said.
     *
     * @param way SYSTEM, AT_WORK, or the method the referrer called safe
     * @param handedOver of a reply by the gateway, whether their system has it; null before that is known
     */
    record Said(String template, String says, String way, String by, Instant at, @Nullable Boolean handedOver) {}
}
