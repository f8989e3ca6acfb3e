package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * Permission, with its content: the only thing that may leave the gateway.
 *
 * <p>Only the sharing stage can make one; the implementing record is not visible outside this package, and outbound
 * mappers accept nothing else. It already holds the minimised content, so an adapter cannot decide what to leave out.
 */
public sealed interface Release permits GrantedRelease {
    ReleaseId id();

    SubmissionId submission();

    CaseReference reference();

    Destination destination();

    SharingVerdict verdict();

    SharedReferral content();

    /** The groups of fields that are in the content. */
    Set<FieldGroup> fields();

    List<Redaction> redactions();

    /** Integrity tag over everything above; what a queue or a table brings back must agree with it. */
    byte[] tag();
}
