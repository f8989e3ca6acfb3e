package uk.frontdoor.proof.kill;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Waits until the gateway has nothing left to do behind its answers; gives up in time for the count to show it. */
final class Settling {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Settling() {}

    static void await(StoreReader store, Journal journal) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!settled(store, journal) && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
    }

    private static boolean settled(StoreReader store, Journal journal) throws SQLException {
        return store.number("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM ledger_pending)") == 0
                && store.number("SELECT count(*) FROM submission s WHERE NOT EXISTS"
                                + " (SELECT 1 FROM work_item w WHERE w.submission = s.id)") == 0
                && store.number("SELECT count(*) FROM work_item WHERE kind = 'TRIAGE' AND done_at IS NULL") == 0
                && arrived(store.texts("SELECT id FROM release_ticket WHERE state = 'GRANTED'"), journal);
    }

    private static boolean arrived(Set<String> granted, Journal journal) {
        Set<String> waiting = new HashSet<>(granted);
        waiting.removeAll(journal.taken());
        return waiting.isEmpty();
    }
}
