package uk.frontdoor.core.sharing;

import uk.frontdoor.core.area.DestinationId;

/** What the gate answered for one recipient. Exactly one for each recipient considered. */
public sealed interface SharingOutcome {
    DestinationId recipient();

    /** It may go, with this content. */
    record Released(Release release) implements SharingOutcome {
        @Override
        public DestinationId recipient() {
            return release.destination().id();
        }
    }

    /** It may not go. */
    record Withheld(DestinationId recipient, SharingVerdict verdict) implements SharingOutcome {}

    /** A person must settle it first. */
    record HeldForPerson(DestinationId recipient, SharingVerdict verdict) implements SharingOutcome {}
}
