package uk.frontdoor.core.worklist;

import java.util.Set;
import uk.frontdoor.core.area.AreaId;

/**
 * An area's own case system, known by its credential: it takes work and hands in decisions of that area and no other.
 *
 * @param name of the credential; stands in the ledger before the name of the person
 */
public record CaseSystem(String name, AreaId area) {
    public Set<AreaId> areas() {
        return Set.of(area);
    }
}
