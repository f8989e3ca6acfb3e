package uk.frontdoor.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Port: keeps what was sent. Returns only after the bytes, the request key, the ledger entry and the outbox row
 * are committed and fsynced, in one transaction. Throws {@link IntakeUnavailable} within a bounded time when that
 * cannot be had.
 */
public interface Intake {
    /** Keeps one submission; {@code message} is the sender's message id where the channel has one. */
    IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message);

    /** Keeps all or none of the rows of one file. Outcomes are in the order given. */
    List<IntakeOutcome> keepAll(List<RawSubmission> submissions);

    /**
     * Records that a request was refused, so that its repeat gets the same answer and the ledger shows it.
     *
     * @return what stands under the request's key: {@link IntakeOutcome.RefusedNow} with this answer,
     *     {@link IntakeOutcome.RefusedBefore} with an earlier one, or {@link IntakeOutcome.Repeated} when the request was
     *     kept before
     */
    IntakeOutcome refuse(RefusedContent refused);
}
