package uk.frontdoor.app.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.core.area.DestinationId;

/**
 * The newest answer about one recipient of a decision, and how far what was released has come.
 *
 * @param outcome RELEASED, WITHHELD or HELD
 * @param answer rule, basis, profile, fields and what was left out; no content
 * @param sentAt when it was put into the recipient's inbox
 * @param confirmedAt when the recipient confirmed that it has it
 */
public record SharedWith(
        DestinationId recipient,
        String outcome,
        KeptAnswer answer,
        Instant answeredAt,
        @Nullable Instant sentAt,
        @Nullable Instant confirmedAt) {}
