package uk.frontdoor.core.dispatch;

import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingOutcome;

/** Port: deliveries and their receipts. Each method is one transaction with its ledger entry. */
public interface DispatchStore {
    /** The sealed bytes if this release was sealed before. */
    Optional<SealedDelivery> sealed(ReleaseId release);

    /** Keeps the sealed bytes; the first ones win, so that a retry sends the same. */
    SealedDelivery keep(SealedDelivery delivery);

    /** It is in the recipient's inbox; false when that was known. */
    boolean sent(ReleaseId release);

    /** The recipient has confirmed it; false when there is no such delivery or the digest differs. */
    boolean confirm(DeliveryReceipt receipt);

    /** Gives a person every delivery sent before this moment and still not confirmed; says how many. */
    int parkUnconfirmed(java.time.Instant sentBefore);

    /** It was stopped or withdrawn: it does not go, and whoever must know has been told. */
    boolean isOver(ReleaseId release);

    /** It must not, or could not, go; a person gets it. */
    void stop(ReleaseId release, FailureCode reason);

    /** The policy no longer permits it; the new answer is kept and a person gets it where it is held. */
    void withdraw(ReleaseId release, SharingOutcome now);
}
