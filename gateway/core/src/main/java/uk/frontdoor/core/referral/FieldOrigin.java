package uk.frontdoor.core.referral;

/**
 * Where one field of the canonical referral stood in the original.
 *
 * @param field path in the canonical referral, such as {@code children[0].name.family}
 * @param place where it stood: a JSON pointer, {@code row 3, column surname}, {@code line 1}, an XPath
 */
public record FieldOrigin(String field, String place) {}
