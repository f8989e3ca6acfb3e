package uk.frontdoor.core.triage;

import java.util.Optional;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: the front door where the children of a referral live, by where triage placed it. */
@FunctionalInterface
public interface HomeFrontDoor {
    /** Empty when they live in an area served here, or nobody knows where. */
    Optional<OtherFrontDoor> of(SubmissionId submission);
}
