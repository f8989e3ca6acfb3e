package uk.frontdoor.app.sharing;

import java.util.List;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * What is kept of one answer of the gate: the rule and, for a release, which groups of fields went and what was left
 * out. No content.
 */
public record KeptAnswer(SharingVerdict verdict, List<FieldGroup> fields, List<Redaction> redactions) {
    public KeptAnswer {
        fields = fields.stream().sorted().toList();
        redactions = List.copyOf(redactions);
    }
}
