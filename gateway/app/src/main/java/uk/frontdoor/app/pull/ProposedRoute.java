package uk.frontdoor.app.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.routing.RouteProposal;

/**
 * One proposal of where a child may be taken, and why; says nothing about anybody.
 *
 * @param service absent when a person finds the way
 * @param recipient through which the gateway can reach it; absent when it is telephoned or visited
 * @param insteadOf the service that is closed now
 * @param first what must be there first
 * @param assumed something about the service is in no document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposedRoute(
        Kind kind,
        @Nullable String service,
        @Nullable String recipient,
        @Nullable String insteadOf,
        List<String> first,
        boolean assumed,
        String reason) {
    /** What is proposed. */
    enum Kind {
        OFFER,
        INSTEAD,
        EMERGENCY,
        CLOSED,
        PERSON,
        ELSEWHERE
    }

    static ProposedRoute of(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var reason) -> named(Kind.OFFER, service, null, reason);
            case RouteProposal.Instead(var closed, var service, var reason) ->
                named(Kind.INSTEAD, service, closed.name(), reason);
            case RouteProposal.Emergency(var closed, var reason) ->
                new ProposedRoute(Kind.EMERGENCY, "999", null, closed.name(), List.of(), closed.assumed(), reason);
            case RouteProposal.Closed(var closed, var reason) -> named(Kind.CLOSED, closed, null, reason);
            case RouteProposal.Person(var reason) ->
                new ProposedRoute(Kind.PERSON, null, null, null, List.of(), false, reason);
            case RouteProposal.Elsewhere(var authority, var _, var reason) ->
                new ProposedRoute(
                        Kind.ELSEWHERE, "The front door of " + authority, null, null, List.of(), false, reason);
        };
    }

    private static ProposedRoute named(
            Kind kind, RouteProposal.Named service, @Nullable String insteadOf, String reason) {
        DestinationId recipient = service.recipient();
        return new ProposedRoute(
                kind,
                service.name(),
                recipient == null ? null : recipient.value(),
                insteadOf,
                service.asks(),
                service.assumed(),
                reason);
    }
}
