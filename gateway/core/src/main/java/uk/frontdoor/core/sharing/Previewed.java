package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.DestinationId;

/** What the gate would answer for one recipient; shown to a person before they decide. */
public sealed interface Previewed {
    DestinationId recipient();

    SharingVerdict verdict();

    /** This content would go, and no other. */
    record WouldGo(
            DestinationId recipient,
            SharingVerdict verdict,
            SharedReferral content,
            Set<FieldGroup> fields,
            List<Redaction> redactions)
            implements Previewed {
        public WouldGo {
            fields = Set.copyOf(fields);
            redactions = List.copyOf(redactions);
        }
    }

    /** Nothing would go. */
    record WouldBeWithheld(DestinationId recipient, SharingVerdict verdict) implements Previewed {}

    /** Nothing would go until a person settles it. */
    record WouldBeHeld(DestinationId recipient, SharingVerdict verdict) implements Previewed {}

    /** The same for the same answers: shows whether what a person has seen still holds. */
    static byte[] digest(List<Previewed> answers) {
        return RecordDigest.of(new All(answers));
    }

    /** Everything one person is shown at once. */
    record All(List<Previewed> answers) {
        public All {
            answers = List.copyOf(answers);
        }
    }
}
