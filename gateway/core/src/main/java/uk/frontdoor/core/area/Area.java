package uk.frontdoor.core.area;

import java.util.Map;
import java.util.Set;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;

/**
 * One area as it is on a day: its front door's name and its scales of need.
 *
 * @param dutyAdvice what somebody in danger is told to do, in this area's words
 * @param scales for each local level, the canonical levels it may stand for
 */
public record Area(
        AreaId id,
        String name,
        String frontDoorName,
        String dutyAdvice,
        Map<NeedLevel, Set<CanonicalLevel>> scales) {
    public Area {
        scales = Map.copyOf(scales);
    }
}
