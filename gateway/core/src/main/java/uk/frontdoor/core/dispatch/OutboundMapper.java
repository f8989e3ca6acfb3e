package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.sharing.Release;

/** Writes a release in the form its recipient reads. Takes a release and nothing else. */
@FunctionalInterface
public interface OutboundMapper {
    byte[] map(Release release);
}
