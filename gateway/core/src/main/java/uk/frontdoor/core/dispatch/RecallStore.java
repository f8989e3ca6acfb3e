package uk.frontdoor.core.dispatch;

import java.util.Optional;

/** Port: recalls, and what recipients answer. Each method is one transaction with its ledger entry. */
public interface RecallStore {
    /** Empty when there is none of this id, or its recipient has answered. */
    Optional<Recall> outstanding(RecallId recall);

    /** The sealed bytes if it was sealed before. */
    Optional<SealedRecall> sealed(RecallId recall);

    /** Keeps the sealed bytes; the first ones win, so that a retry sends the same. */
    SealedRecall keep(SealedRecall recall);

    /** It is in the recipient's inbox; false when that was known. */
    boolean sent(RecallId recall);

    /**
     * A repeat changes nothing. Who kept it may say later that it is deleted, and nothing after that.
     *
     * @throws InvalidReceipt when it answers nothing that was sealed to whoever says so
     */
    void answered(RecallAnswer answer);
}
