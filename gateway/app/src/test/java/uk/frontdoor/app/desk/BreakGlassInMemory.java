package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.app.breakglass.BreakGlass;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.AreaId;

/** Records opened out of turn, without a database. */
final class BreakGlassInMemory implements BreakGlass {
    private static final Set<AreaId> AREAS =
            Stream.of("waf", "lan", "cmb", "cam", "pet").map(AreaId::new).collect(Collectors.toSet());

    private final FrontDoorInMemory door;
    private final Clock clock;
    private final Map<UUID, String> openedBy = new HashMap<>();
    private final Map<UUID, Opened> opened = new HashMap<>();

    BreakGlassInMemory(FrontDoorInMemory door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Opening open(String reference, Need need) {
        return door.work.open(AREAS, 100).stream()
                .filter(item -> item.reference().value().equals(reference))
                .findFirst()
                .<Opening>map(item -> {
                    Opened now = new Opened(
                            UUID.randomUUID(),
                            item.id(),
                            item.area(),
                            need.reason(),
                            clock.instant().plus(Duration.ofHours(1)));
                    openedBy.put(now.id(), need.by());
                    opened.put(now.id(), now);
                    return new Opening.Granted(now);
                })
                .orElseGet(Opening.NotThere::new);
    }

    @Override
    public Optional<Opened> look(UUID id, String by) {
        return Optional.ofNullable(opened.get(id)).filter(_ -> by.equals(openedBy.get(id)));
    }
}
