package uk.frontdoor.mapping.nhs.header;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.mapping.nhs.reading.Format;

/**
 * What the headers of a request say.
 *
 * @param requestId     names this request; the same one again is a repeat
 * @param correlationId names the conversation, over updates and answers
 * @param caller        what the sender says about itself; never trusted for access
 * @param bodyFormat    how the body is written; null when there is none
 * @param answerFormat  how the answer is to be written
 */
public record RequestHeaders(
        UUID requestId, UUID correlationId, Caller caller, @Nullable Format bodyFormat, Format answerFormat) {

    /**
     * What the sender says about itself and its target.
     *
     * @param targetService    service identifier the request is for; null where it may be left out
     * @param organisationCode ODS code of the organisation behind the request, if it can be read
     * @param software         name of the requesting software, if it can be read
     */
    public record Caller(
            @Nullable String targetService, @Nullable String organisationCode, @Nullable String software) {}
}
