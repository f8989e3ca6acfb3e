package uk.frontdoor.core.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.WorkingCalendar;

/** Finds who takes one child, in the services of the area as they stand and are open at a moment. */
public final class Router {
    private static final String TAKES = "Takes this age, need and level";

    private final LocalServices services;
    private final WorkingCalendar calendar;

    public Router(LocalServices services, WorkingCalendar calendar) {
        this.services = services;
        this.calendar = calendar;
    }

    /** Never empty: what no service takes is a person's. */
    public List<RouteProposal> route(AreaId area, Neighbourhood place, ChildInNeed child, Instant at) {
        List<LocalService> all = services.of(area, LocalDate.ofInstant(at, England.TIME));
        List<LocalService> eligible = all.stream()
                .filter(service -> service.wayIn().proposed())
                .filter(service -> service.serves(place) && service.eligibility().admits(child))
                .toList();
        if (eligible.isEmpty()) {
            return List.of(new RouteProposal.Person(whyNobody(child)));
        }
        return eligible.stream()
                .filter(service -> isInTurn(service, eligible))
                .map(service -> now(service, all, at))
                .toList();
    }

    /**
     * Who takes what was for somebody's service: it, when it is open, else whoever stands in for it. Empty when no
     * service is reached through that recipient.
     */
    public Optional<RouteProposal> standIn(AreaId area, DestinationId recipient, Instant at) {
        List<LocalService> all = services.of(area, LocalDate.ofInstant(at, England.TIME));
        return all.stream()
                .filter(service -> recipient.equals(service.recipient()))
                .findFirst()
                .map(service -> now(service, all, at));
    }

    private static String whyNobody(ChildInNeed child) {
        return child.age() == null
                ? "The child's age is not known, and services here have limits of age"
                : "No service of this area is known to take this age, need and level";
    }

    private static boolean isInTurn(LocalService service, List<LocalService> eligible) {
        LocalService.Turn turn = service.turn();
        return turn == null
                || eligible.stream()
                        .map(LocalService::turn)
                        .noneMatch(other -> other != null
                                && other.group().equals(turn.group())
                                && other.order() < turn.order());
    }

    private RouteProposal now(LocalService service, List<LocalService> all, Instant at) {
        if (answersAt(service, at)) {
            return new RouteProposal.Offer(RouteProposal.Named.of(service), TAKES + "; " + whenOpen(service));
        }
        RouteProposal.Named closed = RouteProposal.Named.of(service);
        Set<ServiceId> tried = new HashSet<>(Set.of(service.id()));
        List<String> why = new ArrayList<>(List.of(service.name() + " is closed now"));
        Fallback next = service.fallback();
        while (next instanceof Fallback.Another(var id) && tried.add(id)) {
            Optional<LocalService> other = find(id, all);
            if (other.isEmpty()) {
                next = new Fallback.Person();
            } else if (answersAt(other.get(), at)) {
                why.add("its stated fallback is " + other.get().name() + ", " + whenOpen(other.get()));
                return new RouteProposal.Instead(closed, RouteProposal.Named.of(other.get()), String.join("; ", why));
            } else {
                why.add(other.get().name() + " is closed too");
                next = other.get().fallback();
            }
        }
        return last(closed, next, String.join("; ", why));
    }

    private static RouteProposal last(RouteProposal.Named closed, Fallback end, String why) {
        return switch (end) {
            case Fallback.Emergency _ ->
                new RouteProposal.Emergency(closed, why + "; in danger call 999, else it waits until it opens");
            case Fallback.Person _, Fallback.Another _ -> new RouteProposal.Closed(
                        closed, why + "; nobody stands in: it waits until it opens, or you find another way");
        };
    }

    private static Optional<LocalService> find(ServiceId id, List<LocalService> all) {
        return all.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    private boolean answersAt(LocalService service, Instant at) {
        OpeningHours hours = service.hours();
        return hours == null || hours.openAt(at, calendar);
    }

    private static String whenOpen(LocalService service) {
        OpeningHours hours = service.hours();
        if (hours == null) {
            return "no document says when it is open";
        }
        return hours.assumed() ? "open now, by assumed hours" : "open now";
    }
}
