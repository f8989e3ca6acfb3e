package uk.frontdoor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import uk.frontdoor.app.fixture.ADatabase;

/** For tests of other concerns: what they did left the ledger whole. */
public final class WholeLedger {
    private WholeLedger() {}

    public static void assertHolds(ADatabase database) {
        await().atMost(Duration.ofSeconds(30)).until(() -> database.count("ledger_pending") == 0);
        try {
            assertThat(new LedgerVerification(database.pool()).verify()).isInstanceOf(LedgerHealth.Whole.class);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
