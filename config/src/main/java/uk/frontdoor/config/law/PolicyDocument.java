package uk.frontdoor.config.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * The appropriate policy document of one area (Data Protection Act 2018, Schedule 1, part 4): without it no special
 * category of data may be shared under article 9(2)(b) or (g), which most rules for protecting a child rest on.
 *
 * @param reviewBy when its owner looks at it again; it does not lapse by itself
 */
public record PolicyDocument(AreaId area, String name, LocalDate inForceFrom, LocalDate reviewBy, String owner) {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/law/policy-documents.csv");
    private static final int COLUMNS = 5;

    /**
     * @throws uk.frontdoor.config.file.UnusableFiles with every fault, and every area that has none on that day
     */
    public static List<PolicyDocument> shipped(Areas areas, LocalDate day) {
        return read(SHIPPED, areas, day);
    }

    static List<PolicyDocument> read(ResourceFile file, Areas areas, LocalDate day) {
        Faults faults = new Faults();
        List<PolicyDocument> documents = new ArrayList<>();
        file.lines().stream().skip(1).forEach(line -> learn(file, line, documents, faults));
        Set<AreaId> covered = documents.stream()
                .filter(document -> !day.isBefore(document.inForceFrom()))
                .map(PolicyDocument::area)
                .collect(Collectors.toSet());
        areas.on(day).stream()
                .map(Area::id)
                .filter(area -> !covered.contains(area))
                .forEach(area -> faults.add(file.name(), area + ": a document in force on " + day + " (expected)"));
        faults.throwIfAny();
        return List.copyOf(documents);
    }

    private static void learn(ResourceFile file, String line, List<PolicyDocument> documents, Faults faults) {
        String[] cells = line.split(",", COLUMNS);
        try {
            documents.add(new PolicyDocument(
                    new AreaId(cells[0]), cells[1], LocalDate.parse(cells[2]), LocalDate.parse(cells[3]), cells[4]));
        } catch (InvalidValue | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            faults.add(file.name(), "an area, a name, two dates and an owner (expected), in: " + line);
        }
    }
}
