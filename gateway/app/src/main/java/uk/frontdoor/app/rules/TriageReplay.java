package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.need.DeclaredNeeds;
import uk.frontdoor.config.postcode.OnsPostcodes;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.routing.Routing;
import uk.frontdoor.core.triage.EarlierContacts;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.SchoolCalendar;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriageStage;

/**
 * Places referrals again, under two states of the rules, at the hour they were placed, or on the day the change begins
 * where that is later. Queues nothing.
 */
final class TriageReplay {
    private static final int NEWEST = 5_000;
    private static final String PLACED =
            """
            SELECT p.source, p.placed_at
            FROM placed p
            JOIN submission s ON s.id = p.submission
            WHERE s.erased_at IS NULL
            ORDER BY p.placed_at DESC
            LIMIT :limit
            """;

    /** What triage needs beside the rules and the hour. */
    record Surroundings(
            Referrals referrals,
            EarlierContacts contacts,
            OnsPostcodes postcodes,
            WorkingCalendar calendar,
            SchoolCalendar schools,
            AreaId unplacedQueue) {}

    private final JdbcClient database;
    private final Surroundings surroundings;

    TriageReplay(JdbcClient database, Surroundings surroundings) {
        this.database = database;
        this.surroundings = surroundings;
    }

    private record Was(SubmissionId source, Instant at) {}

    void compare(Rules before, Rules after, Begins begins, Flows flows) {
        ReplayedHour hour = new ReplayedHour();
        TriageStage one = stage(before, hour);
        TriageStage other = stage(after, hour);
        for (Was was : placed()) {
            surroundings.referrals().find(was.source()).ifPresent(referral -> {
                hour.is(begins.notBefore(was.at()));
                flows.replayed();
                differences(one.place(referral), other.place(referral))
                        .forEach(difference -> flows.add(referral, difference));
            });
        }
    }

    private TriageStage stage(Rules rules, Clock hour) {
        return new TriageStage(
                surroundings.referrals(),
                new TriageStage.Proposing(
                        rules.triage(),
                        new Routing(
                                new Router(rules.areas(), surroundings.calendar()),
                                new DeclaredNeeds(rules.areas().scales())),
                        new DeclaredClocks(rules.areas(), surroundings.calendar(), surroundings.schools()),
                        surroundings.contacts(),
                        rules.notices()),
                surroundings.postcodes().with(rules.areas(), hour),
                rules.areas(),
                surroundings.unplacedQueue(),
                TriageReplay::queueNothing,
                hour);
    }

    private static void queueNothing(Referral referral, Placed placed) {
        throw new IllegalStateException("a replay places nothing");
    }

    private static List<Flows.Difference> differences(Placed was, Placed willBe) {
        List<Flows.Difference> differences = new ArrayList<>();
        changed(differences, "front door", was.queue().value(), willBe.queue().value());
        changed(differences, "rating", rating(was.proposal()), rating(willBe.proposal()));
        if (!was.dueAt().equals(willBe.dueAt())) {
            changed(differences, "due", "as it is", willBe.dueAt().isBefore(was.dueAt()) ? "earlier" : "later");
        }
        Set<String> services = services(was);
        Set<String> others = services(willBe);
        others.stream()
                .filter(service -> !services.contains(service))
                .forEach(service -> differences.add(
                        new Flows.Difference(DryRunReport.Change.NEWLY_PROPOSED, service, "-", "proposed")));
        services.stream()
                .filter(service -> !others.contains(service))
                .forEach(service -> differences.add(
                        new Flows.Difference(DryRunReport.Change.NO_LONGER_PROPOSED, service, "proposed", "-")));
        return differences;
    }

    private static void changed(List<Flows.Difference> differences, String what, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Flows.Difference(DryRunReport.Change.CHANGED, what, before, after));
        }
    }

    private static String rating(TriageProposal proposal) {
        String levels = new TreeSet<>(proposal.levels())
                .stream().map(Enum::name).collect(Collectors.joining("/"));
        return "%s, %s, %s, %s".formatted(proposal.ruleId(), proposal.urgency(), levels, proposal.destination());
    }

    private static Set<String> services(Placed placed) {
        return placed.routes().stream().map(TriageReplay::service).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String service(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var _) -> service.name();
            case RouteProposal.Instead(var closed, var service, var _) ->
                service.name() + ", in place of " + closed.name();
            case RouteProposal.Emergency(var closed, var _) -> "999, in place of " + closed.name();
            case RouteProposal.Closed(var closed, var _) -> closed.name() + ", closed";
            case RouteProposal.Person(var _) -> "A person finds the way";
            case RouteProposal.Elsewhere(var authority, var _, var _) -> "The front door of " + authority;
        };
    }

    private List<Was> placed() {
        return database.sql(PLACED)
                .param("limit", NEWEST)
                .query((row, _) -> new Was(
                        new SubmissionId(row.getObject("source", UUID.class)),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
