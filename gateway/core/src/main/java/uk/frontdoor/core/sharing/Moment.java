package uk.frontdoor.core.sharing;

import java.time.LocalDate;
import uk.frontdoor.core.law.LawInForce;

/**
 * When a question is asked, and what holds then.
 *
 * @param recipientClosed the recipient says it is closed at this hour
 */
record Moment(LocalDate day, LawInForce law, boolean recipientClosed) {}
