package uk.frontdoor.config.dmn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;

/** One line of {@code signed-off.csv}: who stands for a version of a table, and since when. */
public record SignedOff(String table, String version, LocalDate inForceFrom, String by) {
    private static final int COLUMNS = 4;

    /** Every fault of the file is said at once. */
    public static List<SignedOff> shipped() {
        ResourceFile file = new ResourceFile("/frontdoor/tables/signed-off.csv");
        Faults faults = new Faults();
        List<SignedOff> read = new ArrayList<>();
        List<String> lines = file.lines();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", COLUMNS);
            try {
                read.add(new SignedOff(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3]));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
                faults.add(file.name(), "a table, a version, a date and a name (expected), in: " + line);
            }
        }
        faults.throwIfAny();
        return List.copyOf(read);
    }
}
