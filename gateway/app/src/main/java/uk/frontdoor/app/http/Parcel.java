package uk.frontdoor.app.http;

import java.util.HashMap;
import java.util.Map;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.reading.Envelope;

/**
 * What a face has accepted and now hands in.
 *
 * @param key what makes two sendings the same request, within the agency
 */
public record Parcel(
        Agency sender, Channel channel, String key, String contentType, Map<String, String> envelope, byte[] original) {
    public Parcel {
        envelope = Map.copyOf(envelope);
    }

    /** Sent by a system that proved itself. A folder has none. */
    public Parcel by(String system) {
        Map<String, String> facts = new HashMap<>(envelope);
        facts.put(Envelope.SYSTEM, system);
        return with(key, facts);
    }

    Parcel with(String newKey, Map<String, String> newEnvelope) {
        return new Parcel(sender, channel, newKey, contentType, newEnvelope, original);
    }

    @Override
    public String toString() {
        return "Parcel[" + channel + " from " + sender.id() + "]";
    }
}
