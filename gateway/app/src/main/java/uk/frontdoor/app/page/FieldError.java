package uk.frontdoor.app.page;

/**
 * What is wrong with one field of a page, in words for the person filling it in.
 *
 * @param field name of the input, which is also its id
 * @param message says what to do, and never repeats what was typed
 */
public record FieldError(String field, String message) {}
