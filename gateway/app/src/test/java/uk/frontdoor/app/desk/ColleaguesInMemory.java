package uk.frontdoor.app.desk;

import java.util.List;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.area.AreaId;

/** The same two people in every area. */
final class ColleaguesInMemory implements Colleagues {
    @Override
    public void here(StaffPrincipal staff) {}

    @Override
    public List<String> in(AreaId area) {
        return List.of("manager.waf", "worker.waf");
    }
}
