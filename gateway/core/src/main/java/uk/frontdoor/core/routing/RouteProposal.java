package uk.frontdoor.core.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;

/** Where a child's needs may be taken. Proposed by machine; a person decides. */
public sealed interface RouteProposal {
    /** Why, in words for the worker; says nothing about anybody. */
    String reason();

    /**
     * A service as it is shown.
     *
     * @param recipient through which the gateway can reach it; null when it is telephoned or visited
     * @param asks what a person checks first
     * @param assumed something about it is in no document
     */
    record Named(
            ServiceId id, String name, @Nullable DestinationId recipient, List<String> asks, boolean assumed) {
        public Named {
            asks = List.copyOf(asks);
        }

        static Named of(LocalService service) {
            return new Named(
                    service.id(),
                    service.name(),
                    service.recipient(),
                    service.eligibility().asks(),
                    service.isAssumed());
        }
    }

    /** It takes the child and is open now, or nobody says when it is. */
    record Offer(Named service, String reason) implements RouteProposal {}

    /** The one that takes the child is closed; this one answers. */
    record Instead(Named closed, Named service, String reason) implements RouteProposal {}

    /** The one that takes the child is closed and nobody else answers but 999. */
    record Emergency(Named closed, String reason) implements RouteProposal {}

    /** The one that takes the child is closed and nobody stands in: a person waits for it or finds another way. */
    record Closed(Named closed, String reason) implements RouteProposal {}

    /** No service here is proposed: a person finds the way. */
    record Person(String reason) implements RouteProposal {}

    /** Lives in an area that is not served here: to its front door, and the referrer is told. */
    record Elsewhere(String authority, String district, String reason) implements RouteProposal {}
}
