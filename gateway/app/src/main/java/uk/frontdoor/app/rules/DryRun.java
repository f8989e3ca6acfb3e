package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingPreview;

/**
 * Asks two states of the rules about what was decided and placed, as it stood on its day, and compares. Makes no release
 * and changes nothing.
 */
final class DryRun {
    private static final int NEWEST = 20_000;
    private static final String ASKED =
            """
            SELECT decision, recipient, min(asked_at) AS asked_at
            FROM sharing_outcome o
            WHERE NOT EXISTS (SELECT FROM decision d JOIN submission s ON s.id = d.submission
                              WHERE d.id = o.decision AND s.erased_at IS NOT NULL)
            GROUP BY decision, recipient
            ORDER BY min(asked_at) DESC
            LIMIT :limit
            """;

    /** What the gate needs beside the rules and the day. */
    record Surroundings(ProfileContents profiles, DecidedReferrals decided, ReleaseTag tag, LawInForce law) {}

    private final JdbcClient database;
    private final Surroundings surroundings;
    private final TriageReplay places;

    DryRun(JdbcClient database, Surroundings surroundings, TriageReplay places) {
        this.database = database;
        this.surroundings = surroundings;
        this.places = places;
    }

    private record Asked(UUID decision, DestinationId recipient, Instant at) {}

    /** Only what the change can reach is asked again. */
    DryRunReport compare(Rules before, Rules after) {
        Flows flows = new Flows();
        boolean sameAreas = before.areas() == after.areas();
        Begins begins = Begins.of(before.areas(), after.areas());
        if (!sameAreas || before.sharing() != after.sharing()) {
            ReplayedHour hour = new ReplayedHour();
            ReplayedHour day = new ReplayedHour();
            PolicySharingGate one = gate(before, hour, day);
            PolicySharingGate other = gate(after, hour, day);
            for (Asked asked : asked()) {
                hour.is(asked.at());
                day.is(begins.notBefore(asked.at()));
                compare(asked, one, other, flows);
            }
        }
        if (!sameAreas || before.triage() != after.triage() || before.notices() != after.notices()) {
            places.compare(before, after, begins, flows);
        }
        return flows.report();
    }

    private void compare(Asked asked, SharingPreview before, SharingPreview after, Flows flows) {
        surroundings.decided().find(asked.decision()).ifPresent(referral -> {
            flows.replayed();
            Previewed was = before.preview(referral, asked.recipient());
            Previewed willBe = after.preview(referral, asked.recipient());
            change(was, willBe)
                    .map(change -> new Flows.Difference(
                            change,
                            asked.recipient().value(),
                            was.verdict().ruleId(),
                            willBe.verdict().ruleId()))
                    .ifPresent(difference -> flows.add(referral.referral(), difference));
        });
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

    /**
     * @param day on which the areas are as they are asked about: agreement is as fresh as it was, at the hour
     */
    private PolicySharingGate gate(Rules rules, Clock hour, Clock day) {
        return new PolicySharingGate(
                new Rulebook(
                        rules.sharing(),
                        surroundings.profiles(),
                        surroundings.law(),
                        rules.areas().agreementTerms(day)),
                rules.areas().destinations(day),
                surroundings.decided(),
                surroundings.tag(),
                hour);
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
