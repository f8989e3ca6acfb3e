package uk.frontdoor.core.agency;

import java.util.Map;
import java.util.Set;
import uk.frontdoor.core.intake.Channel;

/**
 * One body that may send, as the register knows it.
 *
 * @param sourceCode the national contact-source code recorded on its referrals, such as 2A for schools
 * @param identifiers its identifiers by scheme, such as {@code ods} or {@code urn}
 * @param channels the channels it may use; anything else is refused
 */
public record Agency(
        AgencyId id,
        String name,
        AgencyKind kind,
        String sourceCode,
        Map<String, String> identifiers,
        Set<Channel> channels) {
    public Agency {
        identifiers = Map.copyOf(identifiers);
        channels = Set.copyOf(channels);
    }

    public boolean mayUse(Channel channel) {
        return channels.contains(channel);
    }
}
