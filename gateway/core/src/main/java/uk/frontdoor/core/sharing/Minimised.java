package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Set;

/** What is left for a recipient, which groups of fields that is, and what was left out by which rule. */
record Minimised(SharedReferral content, Set<FieldGroup> fields, List<Redaction> redactions) {}
