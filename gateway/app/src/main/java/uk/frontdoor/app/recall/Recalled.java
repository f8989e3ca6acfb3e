package uk.frontdoor.app.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * One delivery that was asked about again, and how far its recall has come. Says nothing of what is in it.
 *
 * @param verdict what the rules said of it then
 * @param settledBy who settled what the rules left to a person
 * @param answerBy until when it is to be answered; null unless it is recalled
 * @param again how often it was asked for again
 * @param answeredAt when the recipient answered
 * @param keptOn on what basis it keeps it; null when it has deleted it, or not answered
 */
public record Recalled(
        CaseReference reference,
        ReleaseId release,
        DestinationId recipient,
        RecallState state,
        SharingVerdict verdict,
        @Nullable String settledBy,
        @Nullable LocalDate answerBy,
        int again,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        RecallAnswer.@Nullable Basis keptOn) {
    /** Somebody still has to do something. */
    public boolean outstanding() {
        return switch (state) {
            case STANDS -> false;
            case IN_DOUBT -> true;
            case RECALLED -> answeredAt == null;
        };
    }
}
