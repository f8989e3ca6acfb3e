package uk.frontdoor.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that a transaction writes all at once and last: nothing in it reads them, so they need no journey to the
 * database each. They stand or fall with the transaction, in the order in which they were added.
 *
 * <p>Without a transaction each is written at once.
 */
public final class RowsAtCommit<R> {
    private final Consumer<List<R>> write;
    private final Runnable afterCommit;

    /**
     * @param write inside the transaction; when it fails the transaction does
     * @param afterCommit told once that there are new rows; cheap, and never waits
     */
    public RowsAtCommit(Consumer<List<R>> write, Runnable afterCommit) {
        this.write = write;
        this.afterCommit = afterCommit;
    }

    public void add(R row) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            gathered().add(row);
        } else {
            write.accept(List.of(row));
            afterCommit.run();
        }
    }

    @SuppressWarnings("unchecked")
    private Gathered gathered() {
        Object known = TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return (Gathered) known;
        }
        Gathered gathered = new Gathered();
        TransactionSynchronizationManager.bindResource(this, gathered);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    /** Of one transaction. */
    private final class Gathered implements TransactionSynchronization {
        private final List<R> rows = new ArrayList<>();
        private boolean written;

        /** What comes while the transaction already commits is not left behind. */
        void add(R row) {
            if (written) {
                write.accept(List.of(row));
            } else {
                rows.add(row);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(RowsAtCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RowsAtCommit.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            write.accept(List.copyOf(rows));
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(RowsAtCommit.this);
        }

        @Override
        public void afterCommit() {
            afterCommit.run();
        }
    }
}
