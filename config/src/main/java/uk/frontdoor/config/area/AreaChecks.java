package uk.frontdoor.config.area;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;

/** What must hold within each area file, and between those that are in force together. */
final class AreaChecks {
    private final Faults faults;

    AreaChecks(Faults faults) {
        this.faults = faults;
    }

    void check(List<AreaFile> files) {
        files.forEach(this::within);
        for (int one = 0; one < files.size(); one++) {
            for (int other = one + 1; other < files.size(); other++) {
                if (files.get(one).overlaps(files.get(other))) {
                    between(files.get(one), files.get(other));
                }
            }
        }
    }

    private void within(AreaFile file) {
        if (file.validTo() != null && !file.validTo().isAfter(file.validFrom())) {
            faults.add(file.place(), "validTo: later than validFrom (expected)");
        }
        if (file.districts().isEmpty()) {
            faults.add(file.place(), "districts: at least one (expected)");
        }
        if (of(file, DestinationKind.MASH).isEmpty()) {
            faults.add(file.place(), "destinations: one of kind MASH (expected)");
        }
        for (String district : file.districts()) {
            if (of(file, DestinationKind.FAMILY_HUB).stream().noneMatch(hub -> hub.serves(district))) {
                faults.add(file.place(), district + ": a family hub that serves it (expected)");
            }
        }
        destinationsWithin(file);
    }

    private void destinationsWithin(AreaFile file) {
        Set<DestinationId> seen = new HashSet<>();
        for (DeclaredDestination declared : file.destinations()) {
            Destination destination = declared.destination();
            if (!seen.add(destination.id())) {
                faults.add(file.place(), "destinations: " + destination.id() + " is declared twice");
            }
            destination.districts().stream()
                    .filter(district -> !file.districts().contains(district))
                    .forEach(district -> faults.add(
                            file.place(), destination.id() + ": " + district + " is not a district of the area"));
        }
    }

    private void between(AreaFile one, AreaFile other) {
        if (one.area().id().equals(other.area().id())) {
            faults.add(other.place(), "is in force on days on which " + one.place() + " is, for the same area");
            return;
        }
        other.districts().stream()
                .filter(one.districts()::contains)
                .forEach(district -> faults.add(other.place(), district + ": is a district of " + one.place() + " too"));
        Set<DestinationId> taken = new HashSet<>();
        one.destinations().forEach(declared -> taken.add(declared.destination().id()));
        other.destinations().stream()
                .map(declared -> declared.destination().id())
                .filter(taken::contains)
                .forEach(id -> faults.add(other.place(), id + ": is declared in " + one.place() + " too"));
    }

    private static List<Destination> of(AreaFile file, DestinationKind kind) {
        return file.destinations().stream()
                .map(DeclaredDestination::destination)
                .filter(destination -> destination.kind() == kind)
                .toList();
    }
}
