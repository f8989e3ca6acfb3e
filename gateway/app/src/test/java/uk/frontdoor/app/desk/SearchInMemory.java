package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Set;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.app.worklist.OpenWorkInMemory;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.OpenItem;

/** Finds open work by how its reference begins, and by a number nobody but a restricted child. */
final class SearchInMemory implements WorkSearch {
    private final FrontDoorInMemory door;

    SearchInMemory(FrontDoorInMemory door) {
        this.door = door;
    }

    @Override
    public Found find(Sought sought, Set<AreaId> areas, Set<AreaId> manages) {
        return switch (sought) {
            case Sought.Reference(var beginning) -> new Found(beginningWith(beginning, areas), false);
            case Sought.Number _ -> new Found(List.of(), manages.isEmpty());
        };
    }

    private List<OpenItem> beginningWith(String beginning, Set<AreaId> areas) {
        OpenWorkInMemory open = new OpenWorkInMemory(door.work, door.submissions());
        return door.work.open(areas, MOST).stream()
                .filter(item -> item.reference().value().startsWith(beginning))
                .map(open::found)
                .toList();
    }
}
