package uk.frontdoor.app.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.fixture.ARecordKey;
import uk.frontdoor.core.ledger.Ledger;

/** An intake on a test's own database, as the gateway wires it, without the work behind it. */
final class AnIntake implements AutoCloseable {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    private final GroupCommitter committer;
    private final CommittedIntake intake;

    private AnIntake(GroupCommitter committer, CommittedIntake intake) {
        this.committer = committer;
        this.intake = intake;
    }

    static AnIntake on(ADatabase database, Ledger ledger) {
        var settings = new IntakeSettings(ANSWER_WITHIN, 2, 128, DataSize.ofMegabytes(8), 4096);
        var table = new OfferTable(Clock.systemUTC());
        var committer = new GroupCommitter(
                new OfferBatch(database.pool(), table, ANSWER_WITHIN.multipliedBy(2)), settings, _ -> {});
        committer.start();
        return new AnIntake(
                committer,
                new CommittedIntake(
                        ARecordKey.KEYS,
                        committer,
                        new InFlight(),
                        new WholeFile(database.pool(), table, () -> {}),
                        new RefusedRequests(database.client(), database.transaction(), ledger)));
    }

    CommittedIntake intake() {
        return intake;
    }

    @Override
    public void close() {
        committer.close();
    }
}
