package uk.frontdoor.core.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;

/** Proposes where a referral's children may be taken: where they live, how old they are, what they need, who is there. */
public final class Routing {
    private static final String SEVERAL =
            "The children fit different services; one worker or team for the family, where that is best for each child";

    private final Router router;
    private final Needs needs;

    public Routing(Router router, Needs needs) {
        this.router = router;
        this.needs = needs;
    }

    /**
     * Never empty. Several mean that a person chooses: brothers and sisters of different ages among them.
     *
     * @param levels of each child, as triage proposes them
     */
    public List<RouteProposal> propose(
            Referral referral, Placement placement, Function<Child, Set<CanonicalLevel>> levels, Instant at) {
        return switch (placement) {
            case Placement.OutOfArea(var authority, var district) ->
                List.of(new RouteProposal.Elsewhere(authority, district, whyElsewhere(authority, referral.harm())));
            case Placement.Unplaced(var reason) -> List.of(new RouteProposal.Person(reason.sentence()));
            case Placement.InArea(var area, var district) ->
                together(referral.children().stream()
                        .map(child -> router.route(
                                area,
                                Neighbourhood.of(child, district),
                                inNeed(child, referral, levels.apply(child), at),
                                at))
                        .toList());
        };
    }

    /** One team for a family where that is in the children's interest: a person weighs it when they fit several. */
    private static List<RouteProposal> together(List<List<RouteProposal>> ofEach) {
        if (ofEach.isEmpty()) {
            return List.of(new RouteProposal.Person("No child is described"));
        }
        Stream<RouteProposal> all = ofEach.stream().flatMap(List::stream).distinct();
        return ofEach.stream().distinct().count() == 1
                ? all.toList()
                : Stream.concat(Stream.of(new RouteProposal.Person(SEVERAL)), all).toList();
    }

    private static String whyElsewhere(String authority, Harm harm) {
        String redirect = "Lives in " + authority + ": goes to the front door there, and the referrer is told";
        return harm.compareTo(Harm.REASONABLE_CAUSE) < 0
                ? redirect
                : redirect + ". If the child is here now and at risk, the safeguarding hub here is told too";
    }

    private ChildInNeed inNeed(Child child, Referral referral, Set<CanonicalLevel> levels, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, England.TIME);
        LocalDate born = child.dateOfBirth();
        List<IndicatorCode> signs = referral.indicators().stream()
                .filter(sign -> sign.about() == null || sign.about().equals(child.label()))
                .map(sign -> sign.code())
                .toList();
        return new ChildInNeed(
                child.state() == ChildState.UNBORN ? Integer.valueOf(AgeRange.UNBORN) : child.ageOn(day),
                born == null ? null : SchoolPhase.of(born, day),
                all(signs.stream().map(needs::topics)),
                levels,
                all(Stream.concat(
                        signs.stream().map(needs::flags),
                        Stream.of(needs.flags(referral.levelDeclaredFor(child))))));
    }

    private static <T> Set<T> all(Stream<Set<T>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
