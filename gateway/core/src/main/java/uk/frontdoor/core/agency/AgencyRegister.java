package uk.frontdoor.core.agency;

import java.util.Optional;

/** Port: the declared list of bodies that may send. */
@FunctionalInterface
public interface AgencyRegister {
    Optional<Agency> find(AgencyId id);
}
