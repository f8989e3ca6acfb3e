package uk.frontdoor.core.worklist;

import uk.frontdoor.core.area.AreaId;

/**
 * A decision as it came over the broker, not yet read.
 *
 * @param area whose decisions address it came to; the broker lets nobody else's case systems send there
 * @param body the bytes, or of a message far longer than any decision its beginning; empty when it was neither text
 *     nor bytes
 */
public record DecisionMessage(AreaId area, byte[] body) {}
