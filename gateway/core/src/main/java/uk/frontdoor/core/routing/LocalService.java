package uk.frontdoor.core.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.OpeningHours;

/**
 * Help that an area has, as its file says.
 *
 * @param districts it serves; empty means the whole area
 * @param postcodeAreas it serves, such as {@code LA}, where health is divided by place and the council is not; empty
 *     means all
 * @param recipient through which the gateway can reach it; null when it is telephoned or visited
 * @param hours null when no document says
 * @param turn null when it is proposed beside every other that is eligible
 * @param assumed that it is there at all is in no document
 */
public record LocalService(
        ServiceId id,
        String name,
        AreaId area,
        Set<String> districts,
        Set<String> postcodeAreas,
        WayIn wayIn,
        @Nullable DestinationId recipient,
        Eligibility eligibility,
        @Nullable OpeningHours hours,
        Fallback fallback,
        @Nullable Turn turn,
        boolean assumed) {
    public LocalService {
        districts = Set.copyOf(districts);
        postcodeAreas = Set.copyOf(postcodeAreas);
    }

    /**
     * Of several in one group only the first in order is proposed.
     *
     * @param order lowest first
     */
    public record Turn(String group, int order) {}

    /** Where nobody knows the postcode it is proposed beside the others, and a person tells them apart. */
    boolean serves(Neighbourhood place) {
        boolean district = districts.isEmpty() || districts.contains(place.district());
        String area = place.postcodeArea();
        return district && (postcodeAreas.isEmpty() || area == null || postcodeAreas.contains(area));
    }

    /** Something about it is in no document. */
    public boolean isAssumed() {
        return assumed || eligibility.assumed() || (hours != null && hours.assumed());
    }
}
