package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/**
 * One sign of need or harm, as the sender coded it.
 *
 * @param about label of the child, or null for the family
 * @param sentAs the sender's own code, kept for the record
 */
public record Indicator(IndicatorCode code, @Nullable String about, @Nullable String sentAs) {}
