package uk.frontdoor.core.sharing;

/**
 * Something that was left out, and by which rule.
 *
 * @param field path in the canonical referral; never a value
 * @param ruleId the filter, such as {@code R-SIB}, {@code R-UPN}, or the profile
 */
public record Redaction(String field, String ruleId) {}
