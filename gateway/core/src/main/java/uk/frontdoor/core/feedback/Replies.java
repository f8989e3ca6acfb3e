package uk.frontdoor.core.feedback;

import java.util.Optional;
import java.util.UUID;

/** Port: replies that wait to be told. */
public interface Replies {
    Optional<Reply> find(UUID id);

    /** Keeps what became of it. A repeat changes nothing. */
    void told(UUID id, boolean handedOver);
}
