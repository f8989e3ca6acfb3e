package uk.frontdoor.app.worklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.triage.HumanDecision;

/** Counts each decision on a referral once, in the transaction that records it. */
final class MeasuredDecisions {
    private static final String MEASURE = "SELECT practise(:decision, :level, :sentTo)";

    private final JdbcClient database;

    MeasuredDecisions(JdbcClient database) {
        this.database = database;
    }

    void count(HumanDecision decision) {
        database.sql(MEASURE)
                .param("decision", decision.id())
                .param("level", decision.level().name())
                .param("sentTo", decision.recipients().stream().map(DestinationId::value).toArray(String[]::new))
                .query((_, _) -> Boolean.TRUE)
                .list();
    }
}
