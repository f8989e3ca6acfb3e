package uk.frontdoor.app.desk;

import java.util.List;
import uk.frontdoor.core.routing.RouteProposal;

/**
 * One proposal of where a child may be taken, in words.
 *
 * @param first what must be there first
 * @param assumed something about the service is in no document
 */
public record RouteView(String heading, String reason, List<String> first, boolean assumed) {
    static RouteView of(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var reason) -> named(service.name(), service, reason);
            case RouteProposal.Instead(var closed, var service, var reason) ->
                named(service.name() + ", in place of " + closed.name(), service, reason);
            case RouteProposal.Emergency(var closed, var reason) ->
                new RouteView(closed.name() + " is closed: 999 in danger", reason, List.of(), closed.assumed());
            case RouteProposal.Closed(var closed, var reason) ->
                named(closed.name() + ", closed now", closed, reason);
            case RouteProposal.Person(var reason) -> new RouteView("You decide", reason, List.of(), false);
            case RouteProposal.Elsewhere(var authority, var _, var reason) ->
                new RouteView("The front door of " + authority, reason, List.of(), false);
        };
    }

    private static RouteView named(String heading, RouteProposal.Named service, String reason) {
        return new RouteView(heading, reason, service.asks(), service.assumed());
    }
}
