package uk.frontdoor.mapping.nhs.search;

import uk.frontdoor.mapping.nhs.finding.NhsError;

/** What came of reading a search. */
public sealed interface SearchReading {

    record Readable(RequestSearch search) implements SearchReading {}

    /** The search cannot be answered; the sentence repeats nothing of it. */
    record Refused(NhsError error, String diagnostics) implements SearchReading {}
}
