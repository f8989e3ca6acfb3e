package uk.frontdoor.app.failure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** Steps of which the broker has lost the announcement. */
abstract class LostSteps {
    static final Duration A_MINUTE = Duration.ofMinutes(1);
    static final Duration THE_NEXT_TIME = Duration.ofMinutes(2);

    final TheStores stores;
    private final Stranded stranded;

    LostSteps(TheStores stores) {
        this.stores = stores;
        this.stranded = stores.bean(Stranded.class);
    }

    @AfterEach
    void empty() {
        stores.database().empty();
    }

    final RawSubmission keptAndForgotten() {
        return keptAndForgotten(stores.clock().instant());
    }

    final RawSubmission keptAndForgotten(Instant received) {
        RawSubmission kept = ASubmission.bySchool().receivedAt(received).build();
        stores.bean(Intake.class).keep(kept, null);
        forget();
        return kept;
    }

    final HumanDecision decided(DecisionOutcome outcome) {
        return decided(stores.placed(APlace.inTheNorth().build()), outcome);
    }

    final HumanDecision decided(WorkItem item, DecisionOutcome outcome) {
        AResult result = AResult.on(item);
        HumanDecision decision = (outcome == DecisionOutcome.SHARE ? result : result.deciding(outcome)).build();
        WorkList list = stores.bean(WorkList.class);
        LeaseId lease = list.claim(item.id(), "a.worker", A_MINUTE).orElseThrow().lease();
        list.decide(lease, decision);
        forget();
        return decision;
    }

    final SubmissionId submission(HumanDecision decision) {
        return stores.bean(WorkList.class).find(decision.workItem()).orElseThrow().submission();
    }

    /** A broker that has lost what was brought to it. */
    final void forget() {
        stores.database().client().sql("DELETE FROM outbox").update();
    }

    final void later(Duration time) {
        stores.clock().moveOn(time);
        stranded.announceAgain(stores.clock().instant());
    }

    final List<String> announced() {
        return stores.database()
                .client()
                .sql("SELECT address || ' ' || body FROM outbox WHERE NOT multicast ORDER BY id")
                .query(String.class)
                .list();
    }
}
