package uk.frontdoor.core.feedback;

import java.util.Optional;
import java.util.UUID;

/** Port: what recipients said of how they go on. */
public interface Progresses {
    Optional<Progressed> find(UUID id);

    /** Keeps what became of it: also that the referrer was told nothing. A repeat changes nothing. */
    void told(UUID id, boolean handedOver);
}
