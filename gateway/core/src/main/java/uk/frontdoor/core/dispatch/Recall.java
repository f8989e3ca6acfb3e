package uk.frontdoor.core.dispatch;

import java.time.LocalDate;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.sharing.ReleaseId;

/**
 * Asks a recipient not to rely any more on what it was sent, to delete it, and to say so or why it keeps it. Names a
 * delivery and nobody: there is nothing in it that had to be minimised, so it is no release.
 *
 * @param delivered SHA-256 of the sealed bytes it was sent, hexadecimal
 * @param answerBy the last day for its answer
 */
public record Recall(
        RecallId id, ReleaseId release, DestinationId recipient, String delivered, LocalDate answerBy) {}
