package uk.frontdoor.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.fixture.ADatabase;

class RowsAtCommitIT {
    private static final ADatabase DATABASE = ADatabase.create();

    private final TransactionTemplate transaction = DATABASE.transaction();
    private final List<List<String>> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final RowsAtCommit<String> rows = new RowsAtCommit<>(written::add, () -> told.add("new rows"));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void writesOnceAndInOrderWhenTheTransactionCommits() {
        transaction.executeWithoutResult(_ -> {
            rows.add("first");
            transaction.executeWithoutResult(_ -> rows.add("second"));
            assertThat(written).isEmpty();
        });

        assertThat(written).containsExactly(List.of("first", "second"));
        assertThat(told).hasSize(1);
    }

    @Test
    void writesNothingOfATransactionThatFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    rows.add("never");
                    throw new IllegalStateException("it failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        transaction.executeWithoutResult(_ -> rows.add("after it"));

        assertThat(written).containsExactly(List.of("after it"));
    }

    @Test
    void writesAtOnceOutsideATransaction() {
        rows.add("alone");

        assertThat(written).containsExactly(List.of("alone"));
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsTheRowsOfATransactionWithinAnotherApart() {
        TransactionTemplate another = DATABASE.transaction();
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(_ -> {
            rows.add("outer");
            another.executeWithoutResult(_ -> rows.add("inner"));
            assertThat(written).containsExactly(List.of("inner"));
        });

        assertThat(written).containsExactly(List.of("inner"), List.of("outer"));
    }

    @Test
    void failsTheTransactionWhenItCannotWrite() {
        RowsAtCommit<String> refused = new RowsAtCommit<>(
                _ -> {
                    throw new IllegalStateException("no room");
                },
                () -> told.add("new rows"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> refused.add("row")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
    }
}
