package uk.frontdoor.mapping.nhs.message;

import java.util.Set;

/**
 * Who we are to the senders.
 *
 * @param serviceIds services of the Directory of Services this endpoint answers for; never empty
 * @param odsCodes   organisation codes a message may name as its receiver; empty means any
 */
public record Receiver(Set<String> serviceIds, Set<String> odsCodes) {

    public Receiver {
        serviceIds = Set.copyOf(serviceIds);
        odsCodes = Set.copyOf(odsCodes);
        if (serviceIds.isEmpty()) {
            throw new IllegalArgumentException("receiver: no service (expected: at least one service identifier)");
        }
    }
}
