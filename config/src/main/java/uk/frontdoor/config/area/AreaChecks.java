package uk.frontdoor.config.area;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;

/** What must hold within each area file, and between those that are in force together or one after the other. */
final class AreaChecks {
    private final Faults faults;
    private final Authorities authorities;
    private final ServiceChecks services;

    AreaChecks(Faults faults, Authorities authorities) {
        this.faults = faults;
        this.authorities = authorities;
        this.services = new ServiceChecks(faults);
    }

    void check(List<AreaFile> files) {
        files.forEach(this::within);
        for (int one = 0; one < files.size(); one++) {
            for (int other = one + 1; other < files.size(); other++) {
                if (files.get(one).inForce().overlaps(files.get(other).inForce())) {
                    between(files.get(one), files.get(other));
                }
            }
        }
        files.forEach(file -> after(file, files));
    }

    private void within(AreaFile file) {
        InForce days = file.inForce();
        if (days.to() != null && !days.to().isAfter(days.from())) {
            faults.add(file.place(), "validTo: later than validFrom (expected)");
        }
        authority(file);
        if (file.districts().isEmpty()) {
            faults.add(file.place(), "districts: at least one (expected)");
        }
        if (of(file, DestinationKind.MASH).isEmpty()) {
            faults.add(file.place(), "destinations: one of kind MASH (expected)");
        }
        for (String district : file.districts()) {
            district(file, district);
        }
        destinationsWithin(file);
        footprintsWithin(file);
        clocksWithin(file);
        services.check(file);
    }

    private void clocksWithin(AreaFile file) {
        Set<ClockUse> seen = EnumSet.noneOf(ClockUse.class);
        file.facts().clocks().stream()
                .map(LocalClock::use)
                .filter(Objects::nonNull)
                .filter(use -> !seen.add(use))
                .forEach(use -> faults.add(file.place(), "clocks: one for " + use + " and no other (expected)"));
        if (!seen.contains(ClockUse.AGREEMENT)) {
            faults.add(file.place(), "clocks: one for AGREEMENT (expected)");
        }
        file.facts().clocks().stream()
                .filter(clock -> clock.use() == ClockUse.AGREEMENT && clock.limit().period().isEmpty())
                .forEach(_ -> faults.add(file.place(), "clocks: AGREEMENT in days, weeks or months (expected)"));
    }

    private void authority(AreaFile file) {
        var known = authorities.find(file.authority());
        if (known.isEmpty()) {
            faults.add(file.place(), "authority: the code of one in authorities.csv (expected)");
        } else if (!known.get().exists().covers(file.inForce())) {
            faults.add(file.place(), "authority: one that exists on every day from validFrom to validTo (expected)");
        }
    }

    private void district(AreaFile file, String district) {
        if (!authorities.knowsDistrict(district)) {
            faults.add(file.place(), "districts: " + district + " is not a district of the postcode directory");
        }
        if (of(file, DestinationKind.FAMILY_HUB).stream().noneMatch(hub -> hub.serves(district))) {
            faults.add(file.place(), district + ": a family hub that serves it (expected)");
        }
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

    /** When an area has footprints, each of its districts is in one and in no other. */
    private void footprintsWithin(AreaFile file) {
        List<String> placed = file.facts().footprints().stream()
                .flatMap(footprint -> footprint.districts().stream())
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        if (placed.size() != Set.copyOf(placed).size()) {
            faults.add(file.place(), "footprints: each district in one and no other (expected)");
        }
        if (!Set.copyOf(placed).equals(file.districts())) {
            faults.add(file.place(), "footprints: the districts of the area, all of them (expected)");
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

    /** On the day a file ends every district of it must be in a file that begins or goes on. */
    private void after(AreaFile file, List<AreaFile> all) {
        var end = file.inForce().to();
        if (end == null) {
            return;
        }
        file.districts().stream()
                .filter(district -> all.stream()
                        .noneMatch(next -> next.inForce().on(end) && next.districts().contains(district)))
                .sorted()
                .forEach(district -> faults.add(
                        file.place(), "validTo: " + district + " is in no file from that day: a gap"));
        if (all.stream().anyMatch(next -> isLater(next, file)) && all.stream().noneMatch(next -> follows(next, file))) {
            faults.add(file.place(), "validTo: the day on which the area's next file begins (expected)");
        }
    }

    private static boolean isLater(AreaFile next, AreaFile file) {
        return next.area().id().equals(file.area().id())
                && next.inForce().from().isAfter(file.inForce().from());
    }

    private static boolean follows(AreaFile next, AreaFile file) {
        return next.area().id().equals(file.area().id())
                && Objects.equals(next.inForce().from(), file.inForce().to());
    }

    private static List<Destination> of(AreaFile file, DestinationKind kind) {
        return file.destinations().stream()
                .map(DeclaredDestination::destination)
                .filter(destination -> destination.kind() == kind)
                .toList();
    }
}
