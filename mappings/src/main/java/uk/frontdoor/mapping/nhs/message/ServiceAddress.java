package uk.frontdoor.mapping.nhs.message;

import java.util.Optional;

/**
 * The address of a service: {@code https://fhir.nhs.uk/Id/dos-service-id|<id>}.
 *
 * @param id        identifier in the Directory of Services
 * @param oldSpelling whether it was written with {@code http://} or {@code /id/}
 */
public record ServiceAddress(String id, boolean oldSpelling) {

    /** Reads an endpoint as messages write it; empty when it is something else. */
    public static Optional<ServiceAddress> of(String endpoint) {
        int bar = endpoint.indexOf('|');
        if (bar < 0 || bar == endpoint.length() - 1) {
            return Optional.empty();
        }
        String system = endpoint.substring(0, bar);
        return BarsCodes.today(system).equals(BarsCodes.DOS_SERVICE)
                ? Optional.of(new ServiceAddress(endpoint.substring(bar + 1), !system.equals(BarsCodes.DOS_SERVICE)))
                : Optional.empty();
    }
}
