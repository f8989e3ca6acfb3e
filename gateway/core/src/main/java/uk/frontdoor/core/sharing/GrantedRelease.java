package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

/** The one kind of release there is. */
record GrantedRelease(
        ReleaseId id,
        SubmissionId submission,
        Destination destination,
        SharingVerdict verdict,
        SharedReferral content,
        Set<FieldGroup> fields,
        List<Redaction> redactions,
        byte[] tag)
        implements Release {
    GrantedRelease {
        fields = Set.copyOf(fields);
        redactions = List.copyOf(redactions);
    }

    @Override
    public CaseReference reference() {
        return CaseReference.of(submission);
    }

    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}
