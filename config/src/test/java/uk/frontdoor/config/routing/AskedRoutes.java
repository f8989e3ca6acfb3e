package uk.frontdoor.config.routing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.ChildInNeed;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.Neighbourhood;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.routing.SchoolPhase;

/** What the shipped files propose for a child, in brief. */
final class AskedRoutes {
    static final String TUESDAY_10 = "2026-09-15T10:00";
    static final AreaFiles FILES = AreaFiles.shipped();
    static final Router ROUTER = new Router(FILES, new EnglandCalendar());

    private AskedRoutes() {}

    static ChildInNeed child(int age, Set<NeedTopic> topics, CanonicalLevel level, NeedFlag... flags) {
        SchoolPhase phase = age < 11 ? SchoolPhase.PRIMARY : SchoolPhase.SECONDARY;
        return new ChildInNeed(age, phase, topics, Set.of(level), Set.of(flags));
    }

    static List<String> asked(String area, String district, ChildInNeed child, String service) {
        return route(area, district, child, TUESDAY_10).stream()
                .filter(RouteProposal.Offer.class::isInstance)
                .map(RouteProposal.Offer.class::cast)
                .filter(offer -> offer.service().id().value().equals(service))
                .findFirst()
                .orElseThrow()
                .service()
                .asks();
    }

    static List<String> recipients(String area, String district, ChildInNeed child, String when) {
        return route(area, district, child, when).stream()
                .filter(RouteProposal.Offer.class::isInstance)
                .map(proposal -> String.valueOf(((RouteProposal.Offer) proposal).service().recipient()))
                .toList();
    }

    static List<String> brief(String area, String district, ChildInNeed child, String when) {
        return brief(area, district, child, LocalDateTime.parse(when));
    }

    static List<String> brief(String area, String district, ChildInNeed child, LocalDateTime when) {
        return route(area, district, child, when.toString()).stream()
                .map(AskedRoutes::brief)
                .toList();
    }

    static String brief(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var _) -> "Offer " + service.id();
            case RouteProposal.Instead(var _, var service, var _) -> "Instead " + service.id();
            case RouteProposal.Emergency(var closed, var _) -> "Emergency " + closed.id();
            case RouteProposal.Closed(var closed, var _) -> "Closed " + closed.id();
            case RouteProposal.Person _ -> "Person";
            case RouteProposal.Elsewhere(var authority, var _, var _) -> "Elsewhere " + authority;
        };
    }

    static List<RouteProposal> route(String area, String district, ChildInNeed child, String when) {
        return ROUTER.route(
                new AreaId(area),
                new Neighbourhood(district, null),
                child,
                LocalDateTime.parse(when).atZone(England.TIME).toInstant());
    }
}
