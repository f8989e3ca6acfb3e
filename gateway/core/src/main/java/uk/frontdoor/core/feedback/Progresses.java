package uk.frontdoor.core.feedback;

import java.util.Optional;
import java.util.UUID;

/** Port: what recipients said of how they go on. */
@FunctionalInterface
public interface Progresses {
    Optional<Progressed> find(UUID id);
}
