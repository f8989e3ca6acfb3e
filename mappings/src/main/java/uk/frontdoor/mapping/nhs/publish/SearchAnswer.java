package uk.frontdoor.mapping.nhs.publish;

import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.NhsError;

/** What a search led to. */
public sealed interface SearchAnswer {

    /** A searchset Bundle. */
    record Found(ObjectNode bundle) implements SearchAnswer {}

    /** The search cannot be answered; the sentence is safe to send back. */
    record Refused(NhsError error, String diagnostics) implements SearchAnswer {}
}
