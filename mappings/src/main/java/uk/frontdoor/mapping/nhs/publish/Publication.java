package uk.frontdoor.mapping.nhs.publish;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the published documents say about this installation.
 *
 * @param baseUrl    address senders reach, without a trailing slash
 * @param version    version of this product
 * @param date       day the documents were last changed
 * @param serviceIds services of the Directory of Services this endpoint answers for
 */
public record Publication(String baseUrl, String version, LocalDate date, Set<String> serviceIds) {

    public Publication {
        serviceIds = Set.copyOf(serviceIds);
    }
}
