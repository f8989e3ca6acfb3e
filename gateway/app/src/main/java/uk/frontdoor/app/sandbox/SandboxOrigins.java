package uk.frontdoor.app.sandbox;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldGroupsHeld;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingStore;

/** What a delivery's referral came in with. A recipient cannot know this; the page tells it to the newcomer. */
final class SandboxOrigins {
    private final SharingStore releases;
    private final DecidedReferrals decided;

    SandboxOrigins(SharingStore releases, DecidedReferrals decided) {
        this.releases = releases;
        this.decided = decided;
    }

    /** Names of the groups of fields that came in; empty when the gateway keeps nothing of it. */
    Set<String> groups(ReleaseId release) {
        Set<String> names = new TreeSet<>();
        Optional.of(release)
                .flatMap(releases::ticket)
                .flatMap(ticket -> decided.find(ticket.decision()))
                .ifPresent(triaged -> FieldGroupsHeld.in(triaged.referral()).stream()
                        .map(FieldGroup::name)
                        .forEach(names::add));
        return names;
    }
}
