package uk.frontdoor.core.notice;

import uk.frontdoor.core.referral.Establishment;

/**
 * What the table of responsible authorities looks at.
 *
 * @param homeKnown it is known where the child lived before
 */
public record NoticeQuestion(Establishment.Sector run, Establishment.Sector paid, boolean homeKnown) {}
