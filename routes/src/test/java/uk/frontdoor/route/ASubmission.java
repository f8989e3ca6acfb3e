package uk.frontdoor.route;

import java.util.Map;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;

/** A kept submission of a few bytes. */
final class ASubmission {
    private ASubmission() {}

    static RawSubmission of(SubmissionId id) {
        AgencyId sender = new AgencyId("testfell-primary");
        return new RawSubmission(
                id,
                Channel.SCHOOL_JSON,
                sender,
                AReferral.RECEIVED_AT,
                new RequestKey(sender, "one"),
                "application/json",
                Map.of(),
                new byte[] {'{', '}'});
    }
}
