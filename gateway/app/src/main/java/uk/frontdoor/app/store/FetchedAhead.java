package uk.frontdoor.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that the steps of one transaction will each look up, fetched for all of them in one journey to the database.
 *
 * <p>What was not fetched, and everything outside such a transaction, is asked for by itself.
 */
public final class FetchedAhead<K, V> {
    private final Function<List<K>, Map<K, V>> query;

    /** @param query gives what there is of some keys */
    public FetchedAhead(Function<List<K>, Map<K, V>> query) {
        this.query = query;
    }

    /** For the rest of the transaction under way: also that there is nothing. */
    public Map<K, V> fetch(List<K> keys) {
        Map<K, V> found = query.apply(keys);
        Map<K, Optional<V>> known = known();
        keys.forEach(key -> known.put(key, Optional.ofNullable(found.get(key))));
        return found;
    }

    public Optional<V> find(K key) {
        Map<K, Optional<V>> known = bound();
        Optional<V> fetched = known == null ? null : known.get(key);
        return fetched == null ? ask(key) : fetched;
    }

    /** As it is now, whatever was fetched. */
    public Optional<V> ask(K key) {
        return Optional.ofNullable(query.apply(List.of(key)).get(key));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<K, Optional<V>> bound() {
        return (Map<K, Optional<V>>) TransactionSynchronizationManager.getResource(this);
    }

    private Map<K, Optional<V>> known() {
        Map<K, Optional<V>> bound = bound();
        if (bound != null) {
            return bound;
        }
        Map<K, Optional<V>> known = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new Unbinding(known));
        return known;
    }

    /** No transaction sees what another fetched. */
    private final class Unbinding implements TransactionSynchronization {
        private final Map<K, Optional<V>> known;

        Unbinding(Map<K, Optional<V>> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(FetchedAhead.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FetchedAhead.this, known);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(FetchedAhead.this);
        }
    }
}
