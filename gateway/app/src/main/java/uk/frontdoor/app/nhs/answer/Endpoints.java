package uk.frontdoor.app.nhs.answer;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.core.agency.AgencyId;

/** Where a sender takes answers: addresses from the agency register, never from a message. */
final class Endpoints {
    private final Supplier<DeclaredAgencies> agencies;

    Endpoints(Supplier<DeclaredAgencies> agencies) {
        this.agencies = agencies;
    }

    /** Empty when the agency has not registered that service as its own. */
    Optional<URI> of(AgencyId agency, String service) {
        return agencies.get().declared(agency).map(declared -> declared.answerAddresses().get(service));
    }

    /** Whether it takes answers at all: most do not, and then nothing need be read to find out where. */
    boolean any(AgencyId agency) {
        return agencies.get().declared(agency).filter(declared -> !declared.answerAddresses().isEmpty()).isPresent();
    }
}
