package uk.frontdoor.app.store;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.jsontype.NamedType;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.triage.ClockRule;

/** The names by which variants of sealed types are kept. Never change one: rows carry it. */
final class SealedNames {
    private static final Map<Class<?>, List<NamedType>> NAMES = Map.of(
            Placement.class,
                    List.of(
                            new NamedType(Placement.InArea.class, "in-area"),
                            new NamedType(Placement.OutOfArea.class, "out-of-area"),
                            new NamedType(Placement.Unplaced.class, "unplaced")),
            RouteProposal.class,
                    List.of(
                            new NamedType(RouteProposal.Offer.class, "offer"),
                            new NamedType(RouteProposal.Instead.class, "instead"),
                            new NamedType(RouteProposal.Emergency.class, "emergency"),
                            new NamedType(RouteProposal.Closed.class, "closed"),
                            new NamedType(RouteProposal.Person.class, "person"),
                            new NamedType(RouteProposal.Elsewhere.class, "elsewhere")),
            ClockRule.class,
                    List.of(
                            new NamedType(ClockRule.Elapsed.class, "elapsed"),
                            new NamedType(ClockRule.WorkingDays.class, "working-days"),
                            new NamedType(ClockRule.BeforeNextSchoolDay.class, "before-next-school-day")));

    private SealedNames() {}

    /** Empty for any type that is not kept by name. */
    static List<NamedType> of(Class<?> type) {
        return NAMES.getOrDefault(type, List.of());
    }
}
