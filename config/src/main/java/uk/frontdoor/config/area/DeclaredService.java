package uk.frontdoor.config.area;

import uk.frontdoor.core.routing.LocalService;

/**
 * A service as declared.
 *
 * @param does what it does, in a sentence
 * @param source the document that names it
 */
public record DeclaredService(LocalService service, String does, String source) {}
