package uk.frontdoor.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class FetchedAheadTest {
    private final Map<String, Integer> rows = new HashMap<>(Map.of("one", 1, "two", 2));
    private final List<List<String>> asked = new ArrayList<>();
    private final FetchedAhead<String, Integer> ahead = new FetchedAhead<>(this::query);

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            complete();
        }
    }

    @Test
    void asksOnceForAllThatAreFetched() {
        ahead.fetch(List.of("one", "two"));

        assertThat(ahead.find("one")).contains(1);
        assertThat(ahead.find("two")).contains(2);
        assertThat(asked).containsExactly(List.of("one", "two"));
    }

    @Test
    void remembersThatThereIsNothing() {
        ahead.fetch(List.of("one", "three"));

        assertThat(ahead.find("three")).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksForWhatWasNotFetched() {
        ahead.fetch(List.of("one"));

        assertThat(ahead.find("two")).contains(2);
        assertThat(asked).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void seesWhatHasComeSinceWhenItIsAskedAnew() {
        ahead.fetch(List.of("three"));
        rows.put("three", 3);

        assertThat(ahead.find("three")).isEmpty();
        assertThat(ahead.ask("three")).contains(3);
    }

    @Test
    void forgetsWithTheTransaction() {
        ahead.fetch(List.of("one"));
        complete();
        rows.put("one", 11);

        assertThat(ahead.find("one")).contains(11);
    }

    @Test
    void showsNothingToATransactionInsideThatIsNotItsOwn() {
        ahead.fetch(List.of("one"));
        rows.put("one", 11);
        List<TransactionSynchronization> outer = TransactionSynchronizationManager.getSynchronizations();

        outer.forEach(TransactionSynchronization::suspend);
        assertThat(ahead.find("one")).contains(11);

        outer.forEach(TransactionSynchronization::resume);
        assertThat(ahead.find("one")).contains(1);
    }

    private Map<String, Integer> query(List<String> keys) {
        asked.add(List.copyOf(keys));
        Map<String, Integer> found = new HashMap<>(rows);
        found.keySet().retainAll(keys);
        return found;
    }

    private static void complete() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::beforeCompletion);
        TransactionSynchronizationManager.clearSynchronization();
    }
}
