package uk.frontdoor.app.pull;

import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.access.Refusal;
import uk.frontdoor.app.access.RefusedRequest;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.worklist.CaseSystem;

/** Who may pull work: an agency of a local authority whose register entry names the area. */
final class PullSender {
    private PullSender() {}

    /** Refuses every other sender. */
    static CaseSystem of(AgencyPrincipal principal) {
        String area = principal.agency().identifiers().get("area");
        if (principal.agency().kind() != AgencyKind.LOCAL_AUTHORITY || area == null) {
            throw new RefusedRequest(Refusal.of(FailureCode.CHANNEL_NOT_PERMITTED, principal));
        }
        return new CaseSystem(principal.getName(), new AreaId(area));
    }
}
