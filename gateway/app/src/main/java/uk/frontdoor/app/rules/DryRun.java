package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Asks two sets of tables about decisions that were made, as they stood on their day, and compares. Makes no release and
 * changes nothing.
 */
final class DryRun {
    private static final int NEWEST = 20_000;
    private static final int REFERENCES = 5;
    private static final String ASKED =
            """
            SELECT decision, recipient, min(asked_at) AS asked_at
            FROM sharing_outcome
            GROUP BY decision, recipient
            ORDER BY min(asked_at) DESC
            LIMIT :limit
            """;

    /** What the gate needs beside the tables and the day. */
    record Surroundings(
            ProfileContents profiles,
            Destinations destinations,
            DecidedReferrals decided,
            ReleaseTag tag,
            LawInForce law) {}

    private final JdbcClient database;
    private final Surroundings surroundings;

    DryRun(JdbcClient database, Surroundings surroundings) {
        this.database = database;
        this.surroundings = surroundings;
    }

    private record Asked(UUID decision, DestinationId recipient, Instant at) {}

    private record Key(String agency, String recipient, DryRunReport.Change change, String before, String after) {}

    DryRunReport compare(SharingPolicy before, SharingPolicy after) {
        List<Asked> asked = asked();
        Map<Key, List<String>> flows = new LinkedHashMap<>();
        int replayed = 0;
        for (Asked each : asked) {
            Optional<TriagedReferral> decided = surroundings.decided().find(each.decision());
            if (decided.isEmpty()) {
                continue;
            }
            replayed++;
            TriagedReferral referral = decided.get();
            Previewed was = gate(before, each.at()).preview(referral, each.recipient());
            Previewed willBe = gate(after, each.at()).preview(referral, each.recipient());
            change(was, willBe)
                    .map(change -> new Key(
                            referral.referral().referrer().agency().value(),
                            each.recipient().value(),
                            change,
                            was.verdict().ruleId(),
                            willBe.verdict().ruleId()))
                    .ifPresent(key -> flows.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(referral.referral().reference().value()));
        }
        return new DryRunReport(
                replayed,
                flows.entrySet().stream()
                        .map(flow -> flow(flow.getKey(), flow.getValue()))
                        .sorted(Comparator.comparing(DryRunReport.Flow::change)
                                .thenComparing(DryRunReport.Flow::agency)
                                .thenComparing(DryRunReport.Flow::recipient))
                        .toList());
    }

    private static DryRunReport.Flow flow(Key key, List<String> references) {
        return new DryRunReport.Flow(
                key.agency(),
                key.recipient(),
                key.change(),
                key.before(),
                key.after(),
                references.size(),
                references.stream().distinct().limit(REFERENCES).toList());
    }

    private static Optional<DryRunReport.Change> change(Previewed was, Previewed willBe) {
        boolean went = was instanceof Previewed.WouldGo;
        boolean wouldGo = willBe instanceof Previewed.WouldGo;
        if (went != wouldGo) {
            return Optional.of(wouldGo ? DryRunReport.Change.NEWLY_ALLOWED : DryRunReport.Change.NEWLY_DENIED);
        }
        boolean same = was.getClass().equals(willBe.getClass())
                && was.verdict().ruleId().equals(willBe.verdict().ruleId())
                && was.verdict().profile() == willBe.verdict().profile()
                && was.verdict().lawfulBasis().equals(willBe.verdict().lawfulBasis())
                && was.verdict().log().equals(willBe.verdict().log())
                && was.verdict().tell().equals(willBe.verdict().tell())
                && fields(was).equals(fields(willBe));
        return same ? Optional.empty() : Optional.of(DryRunReport.Change.CHANGED);
    }

    private static Set<FieldGroup> fields(Previewed answer) {
        return answer instanceof Previewed.WouldGo go ? go.fields() : Set.of();
    }

    private PolicySharingGate gate(SharingPolicy policy, Instant at) {
        return new PolicySharingGate(
                policy,
                surroundings.profiles(),
                surroundings.destinations(),
                surroundings.decided(),
                surroundings.tag(),
                surroundings.law(),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private List<Asked> asked() {
        return database.sql(ASKED)
                .param("limit", NEWEST)
                .query((row, _) -> new Asked(
                        row.getObject("decision", UUID.class),
                        new DestinationId(row.getString("recipient")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
