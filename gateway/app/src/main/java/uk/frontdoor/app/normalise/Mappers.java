package uk.frontdoor.app.normalise;

import java.util.Map;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.normalise.Mapper;

/** The mapper of each channel. */
public record Mappers(Map<Channel, Mapper> byChannel) {
    public Mappers {
        byChannel = Map.copyOf(byChannel);
    }
}
