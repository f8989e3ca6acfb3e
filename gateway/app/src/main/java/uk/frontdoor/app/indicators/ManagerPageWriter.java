package uk.frontdoor.app.indicators;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.AreaClocks;

/** Counts, and says in words what was counted. */
final class ManagerPageWriter {
    private final Indicators indicators;
    private final AgencyRegister agencies;
    private final Areas areas;
    private final Destinations destinations;
    private final Hours hours;
    private final Clock clock;

    ManagerPageWriter(Indicators indicators, Names names, Hours hours, Clock clock) {
        this.indicators = indicators;
        this.agencies = names.agencies();
        this.areas = names.areas();
        this.destinations = names.destinations();
        this.hours = hours;
        this.clock = clock;
    }

    /** What ids are called. */
    record Names(AgencyRegister agencies, Areas areas, Destinations destinations) {}

    /** When there is anybody. */
    record Hours(AreaClocks clocks, WorkingCalendar calendar) {}

    ManagerPage page(Set<AreaId> of, int weeks) {
        Instant now = clock.instant();
        Instant from = now.minus(Duration.ofDays(7L * weeks));
        List<Waiting> waiting = indicators.waiting(of, now, Drift.since(now, hours.calendar()));
        Map<Dimension, List<Measure>> decided = indicators.decided(of, from, now).stream()
                .collect(Collectors.groupingBy(Measure::dimension));
        Optional<Measure> all = decided.getOrDefault(Dimension.ALL, List.of()).stream().findFirst();
        boolean tooFew = all.filter(measure -> !SmallNumbers.mayShow(measure.decided())).isPresent();
        return new ManagerPage(
                weeks,
                waiting.stream().map(each -> ManagerPage.Open.of(each, area(each.area()), now)).toList(),
                Figures.count(waiting.stream().mapToLong(Waiting::open).sum()),
                Figures.count(waiting.stream().mapToLong(Waiting::overdue).sum()),
                all.filter(_ -> !tooFew)
                        .map(measure -> Stream.concat(
                                        facts(measure, indicators.practice(of, from, now)).stream(),
                                        facts(indicators.passedOn(of, from, now)).stream())
                                .toList())
                        .orElse(List.of()),
                breakdowns(decided),
                NeedsByLevel.of(indicators.needs(of, from, now), inOrder(decided, Dimension.LEVEL)),
                OutOfHours.of(indicators.arrivals(of, from, now), hours.clocks(), this::destination),
                tooFew,
                indicators.clusters(of, from, now).stream().map(ManagerPage.Counted::of).toList());
    }

    private List<Breakdown> breakdowns(Map<Dimension, List<Measure>> decided) {
        return List.of(
                breakdown(decided, Dimension.WEEK, "By week", IndicatorWords::week),
                breakdown(decided, Dimension.SENDER, "By source", this::sender),
                breakdown(decided, Dimension.LEVEL, "By level of need", IndicatorWords::level),
                breakdown(decided, Dimension.OUTCOME, "By outcome", IndicatorWords::outcome),
                breakdown(decided, Dimension.URGENCY, "By urgency", IndicatorWords::urgency),
                breakdown(decided, Dimension.AREA, "By area", this::area));
    }

    /** Weeks and levels in their order, everything else by how many. */
    private static Breakdown breakdown(
            Map<Dimension, List<Measure>> decided, Dimension dimension, String heading, UnaryOperator<String> label) {
        boolean ordered = dimension == Dimension.WEEK || dimension == Dimension.LEVEL;
        return Breakdown.of(
                dimension.name().toLowerCase(java.util.Locale.ROOT),
                heading,
                ordered ? inOrder(decided, dimension) : decided.getOrDefault(dimension, List.of()),
                label);
    }

    private static List<Measure> inOrder(Map<Dimension, List<Measure>> decided, Dimension dimension) {
        return decided.getOrDefault(dimension, List.of()).stream()
                .sorted(Comparator.comparing(Measure::of))
                .toList();
    }

    private static List<ManagerPage.Fact> facts(Measure all, Practice practice) {
        return List.of(
                new ManagerPage.Fact("Decided", Figures.count(all.decided()), "Referrals, however they came"),
                new ManagerPage.Fact("Decided in time", Figures.share(all.inTime(), all.decided()), "Before the time their urgency gives"),
                new ManagerPage.Fact("Half were decided within", Figures.span(all.median(), all.decided()), "From receipt to decision, nights and weekends included"),
                new ManagerPage.Fact("Nine of ten were decided within", Figures.span(all.ninetieth(), all.decided()), "The same"),
                new ManagerPage.Fact("Repeat", Figures.share(all.repeated(), all.decided()), "About a child of whom there was word in the twelve months before"),
                new ManagerPage.Fact("Back within three months", Figures.share(practice.backSoon(), practice.decided()), "The same, in the three months before"),
                new ManagerPage.Fact("The child was heard", Figures.share(practice.heard(), practice.decided()), "Referrals that say what the child wants"),
                new ManagerPage.Fact("The referrer was told", Figures.share(practice.told(), practice.decided()), "What became of it: by the gateway, or by a person with a template"),
                new ManagerPage.Fact("Returned for agreement", Figures.share(practice.returned(), practice.decided()), "Sent back because agreement was missing"),
                new ManagerPage.Fact("Encompass before school", Figures.share(practice.beforeSchool(), practice.encompass()), "Of the notices under Operation Encompass: decided before the school opened"),
                new ManagerPage.Fact("Statutory notices in time", Figures.share(practice.statutoryInTime(), practice.statutory()), "Of the notices under the Children Act 1989, sections 85 and 86: decided before their time"),
                new ManagerPage.Fact(
                        "Decided at a level that was proposed",
                        Figures.share(all.asIndicated(), all.indicated()),
                        "Of those for which the triage table proposed one"),
                new ManagerPage.Fact(
                        "Inappropriate",
                        Figures.share(all.inappropriate(), all.sentHigh()),
                        "Of those proposed for a child in need or child protection (N4, N5): decided at early help or below (N0 to N3)"));
    }

    private static List<ManagerPage.Fact> facts(PassedOn passedOn) {
        return List.of(
                new ManagerPage.Fact("Confirmed by the recipient", Figures.share(passedOn.confirmed(), passedOn.sent()), "Of what was passed on, stepped up or down or neither"),
                new ManagerPage.Fact("Taken up by the recipient", Figures.share(passedOn.takenUp(), passedOn.sent()), "Of what was passed on: somebody there works with the family, as the recipient has told"),
                new ManagerPage.Fact("Half were confirmed within", Figures.span(passedOn.median(), passedOn.confirmed()), "From sending to the recipient's own receipt"));
    }

    private String sender(String id) {
        return agencies.find(new AgencyId(id)).map(Agency::name).orElse(id);
    }

    private String destination(String id) {
        return id.isEmpty()
                ? "Passed on to nobody"
                : destinations.find(new DestinationId(id)).map(Destination::name).orElse(id);
    }

    private String area(String id) {
        return areas.find(new AreaId(id), LocalDate.ofInstant(clock.instant(), England.TIME)).map(Area::name).orElse(id);
    }
}
