package uk.frontdoor.app.desk;

import java.time.Clock;
import java.util.Optional;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.worklist.WorkItem;

/** Finds where a redirect leads as things stand now. It sends nothing: a person confirms. */
final class Redirection {
    private final Redirects redirects;
    private final HomeFrontDoor homes;
    private final Destinations destinations;
    private final Router router;
    private final Clock clock;

    Redirection(
            Redirects redirects, HomeFrontDoor homes, Destinations destinations, Router router, Clock clock) {
        this.redirects = redirects;
        this.homes = homes;
        this.destinations = destinations;
        this.router = router;
        this.clock = clock;
    }

    /** Empty when the rule that holds it redirects nothing. */
    Optional<RedirectView> of(WorkItem item, HeldView held) {
        return redirects.of(held.verdict().ruleId()).map(to -> switch (to) {
            case HOME_FRONT_DOOR -> home(item);
            case ALLOCATED_TEAM -> first(item, DestinationKind.ALLOCATED_TEAM, "the team that works with the family");
            case AUTHORITY_RESPONSIBLE -> first(item, DestinationKind.MASH, "the safeguarding hub of this authority");
            case SERVICE_THAT_IS_OPEN -> standIn(item, held);
            case NOBODY ->
                new RedirectView(
                        "They have it already by another way: pass on nothing.",
                        null,
                        DecisionOutcome.NO_FURTHER_ACTION);
        });
    }

    private RedirectView home(WorkItem item) {
        return homes.of(item.submission())
                .map(Redirection::to)
                .orElseGet(() -> new RedirectView(
                        "It is for the front door where the child lives. Find out where that is; whoever sent it is told "
                                + "that nothing was passed on from here.",
                        null,
                        DecisionOutcome.SEND_TO_OTHER_AREA));
    }

    private static RedirectView to(OtherFrontDoor door) {
        String words = door.recipient() == null
                ? "It is for %s, which this gateway cannot reach. Confirm, and a professional is told to send it there; "
                        + "you see that it arrives."
                : "It is for %s. Confirm, and it goes there as far as the sharing rules allow.";
        return new RedirectView(words.formatted(door.name()), door.recipient(), DecisionOutcome.SEND_TO_OTHER_AREA);
    }

    private RedirectView first(WorkItem item, DestinationKind kind, String name) {
        return destinations.in(item.area()).stream()
                .filter(destination -> destination.kind() == kind)
                .findFirst()
                .map(found -> new RedirectView(
                        "It is for %s. Confirm, and it goes there as far as the sharing rules allow."
                                .formatted(found.name()),
                        found.id(),
                        DecisionOutcome.SHARE))
                .orElseGet(() -> byHand("It is for %s, which this gateway cannot reach: ring them.".formatted(name)));
    }

    private RedirectView standIn(WorkItem item, HeldView held) {
        return router.standIn(item.area(), held.id(), clock.instant())
                .map(this::open)
                .orElseGet(() -> byHand("No document says who stands in for it: ring them when they open."));
    }

    private RedirectView open(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var reason) -> reached(service, reason);
            case RouteProposal.Instead(var _, var service, var reason) -> reached(service, reason);
            case RouteProposal.Emergency(var _, var reason) -> byHand(reason);
            case RouteProposal.Closed(var _, var reason) -> byHand(reason);
            case RouteProposal.Person(var reason) -> byHand(reason);
            case RouteProposal.Elsewhere(var _, var _, var reason) -> byHand(reason);
        };
    }

    private static RedirectView reached(RouteProposal.Named service, String reason) {
        return service.recipient() == null
                ? byHand("%s: %s. Ring them, and tell the family. In danger call 999.".formatted(service.name(), reason))
                : new RedirectView(
                        "%s: %s. Confirm, and it goes there.".formatted(service.name(), reason),
                        service.recipient(),
                        DecisionOutcome.SHARE);
    }

    private static RedirectView byHand(String words) {
        return new RedirectView(words, null, DecisionOutcome.NO_FURTHER_ACTION);
    }
}
