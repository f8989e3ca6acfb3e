package uk.frontdoor.app.matching;

import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;

/** A member of staff as somebody who looks at matches: restricted records are their own area's manager's to open. */
public final class StaffViewer {
    private StaffViewer() {}

    public static Matches.Viewer of(StaffPrincipal staff) {
        return new Matches.Viewer(staff.getUsername(), staff.areas(), staff.areas(StaffRole.MANAGER));
    }
}
