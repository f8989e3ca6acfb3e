package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.OpenItem;

/** Port: finds work, open or done, without a name. */
interface WorkSearch {
    /** At most this many are found; who has more has to say more. */
    int MOST = 50;

    /**
     * @param areas whose work they may see
     * @param manages of these, records whose whereabouts are withheld are found by a child's number as well
     */
    Found find(Sought sought, Set<AreaId> areas, Set<AreaId> manages);

    /**
     * What was found, newest first.
     *
     * @param restricted something was found that this person may not be shown; nothing more is said of it
     */
    record Found(List<OpenItem> items, boolean restricted) {
        public Found {
            items = List.copyOf(items);
        }
    }
}
