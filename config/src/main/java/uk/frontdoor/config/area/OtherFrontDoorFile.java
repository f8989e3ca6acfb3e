package uk.frontdoor.config.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;

import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.area.OtherFrontDoors;
import uk.frontdoor.core.failure.InvalidValue;

/** {@code other-front-doors.csv}: the front doors of areas that are not served here. */
public final class OtherFrontDoorFile implements OtherFrontDoors {
    private static final String FILE = "/frontdoor/areas/other-front-doors.csv";
    private static final int COLUMNS = 4;

    private record Line(OtherFrontDoor door, @Nullable AreaId area) {
        Stream<Destination> destination() {
            DestinationId recipient = door.recipient();
            return recipient == null || area == null
                    ? Stream.empty()
                    : Stream.of(new Destination(
                            recipient, door.name(), DestinationKind.OTHER_FRONT_DOOR, area, Set.of()));
        }
    }

    private final Map<String, Line> byAuthority = new HashMap<>();

    /** Every fault of the file is said at once. */
    public OtherFrontDoorFile() {
        ResourceFile file = new ResourceFile(FILE);
        Faults faults = new Faults();
        file.lines().stream().skip(1).forEach(line -> learn(line, file.name(), faults));
        faults.throwIfAny();
    }

    private void learn(String line, String file, Faults faults) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[1].isBlank() || cells[2].isEmpty() != cells[3].isEmpty()) {
            faults.add(file, "an authority, a name, and a recipient with its area or neither (expected), in: " + line);
            return;
        }
        try {
            DestinationId recipient = cells[2].isEmpty() ? null : new DestinationId(cells[2]);
            AreaId area = cells[3].isEmpty() ? null : new AreaId(cells[3]);
            byAuthority.put(cells[0], new Line(new OtherFrontDoor(cells[0], cells[1], recipient), area));
        } catch (InvalidValue unreadable) {
            faults.add(file, "a recipient and its area in lower case (expected), in: " + line);
        }
    }

    @Override
    public OtherFrontDoor of(String authority) {
        Line known = byAuthority.get(authority);
        return known == null
                ? new OtherFrontDoor(authority, "the council of " + authority + ", children's services", null)
                : known.door();
    }

    /** Those that can be reached through this gateway. */
    List<Destination> destinations() {
        return byAuthority.values().stream().flatMap(Line::destination).toList();
    }
}
