package uk.frontdoor.config.area;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.routing.Fallback;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.ServiceId;

/** What must hold of the services of one area file. */
final class ServiceChecks {
    /** And not by routing: no service for families is behind them. */
    private static final Set<DestinationKind> TOLD_BY_LAW = EnumSet.of(
            DestinationKind.SCHOOL,
            DestinationKind.POLICE,
            DestinationKind.PREVENT,
            DestinationKind.LADO,
            DestinationKind.EDUCATION_SAFEGUARDING,
            DestinationKind.INTEGRATED_CARE_BOARD);

    private final Faults faults;

    ServiceChecks(Faults faults) {
        this.faults = faults;
    }

    void check(AreaFile file) {
        Map<ServiceId, LocalService> byId = new HashMap<>();
        for (DeclaredService declared : file.services()) {
            LocalService service = declared.service();
            if (byId.put(service.id(), service) != null) {
                faults.add(file.place(), "services: " + service.id() + " is declared twice");
            }
        }
        Set<DestinationId> reached = new HashSet<>();
        for (LocalService service : byId.values()) {
            within(file, service, byId);
            if (service.recipient() != null) {
                reached.add(service.recipient());
            }
        }
        file.destinations().stream()
                .map(DeclaredDestination::destination)
                .filter(destination -> !TOLD_BY_LAW.contains(destination.kind()))
                .map(Destination::id)
                .filter(id -> !reached.contains(id))
                .forEach(id -> faults.add(
                        file.place(), id + ": a service with this recipient, which says its fallback (expected)"));
    }

    private void within(AreaFile file, LocalService service, Map<ServiceId, LocalService> byId) {
        service.districts().stream()
                .filter(district -> !file.districts().contains(district))
                .forEach(district -> faults.add(
                        file.place(), service.id() + ": " + district + " is not a district of the area"));
        DestinationId recipient = service.recipient();
        if (recipient != null
                && file.destinations().stream()
                        .noneMatch(declared -> declared.destination().id().equals(recipient))) {
            faults.add(file.place(), service.id() + ": recipient: a destination of this file (expected)");
        }
        fallback(file, service, byId);
    }

    private void fallback(AreaFile file, LocalService service, Map<ServiceId, LocalService> byId) {
        Set<ServiceId> seen = new HashSet<>();
        LocalService at = service;
        while (at != null && at.fallback() instanceof Fallback.Another(var next)) {
            if (!seen.add(at.id())) {
                faults.add(file.place(), service.id() + ": fallback: an end and not a circle (expected)");
                return;
            }
            at = byId.get(next);
            if (at == null) {
                faults.add(file.place(), service.id() + ": fallback: a service of this file, person or 999 (expected)");
            }
        }
    }
}
