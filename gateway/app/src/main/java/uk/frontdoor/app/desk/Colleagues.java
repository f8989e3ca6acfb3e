package uk.frontdoor.app.desk;

import java.util.List;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.area.AreaId;

/** Port: who works at the desk of an area. Whoever never signs in cannot be given work that nobody would see. */
interface Colleagues {
    /** They have signed in just now. */
    void here(StaffPrincipal staff);

    /** Everybody who has signed in for this area of late, by name. */
    List<String> in(AreaId area);
}
