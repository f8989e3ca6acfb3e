package uk.frontdoor.config.agency;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.area.AreaId;

/**
 * One agency with its systems and what they prove themselves with.
 *
 * @param homeArea the area it mostly sends about; never where a child is placed, which goes by postcode
 * @param feedbackAddress where its system takes feedback; null when it reads the status instead
 * @param answerAddresses by its services in the Directory of Services: the base address under which an NHS system of
 *     its own takes answers to its messages
 * @param limit how much all its systems together may send; null for what every other agency may
 * @param systems what stands with the agency itself comes first, then those that are named
 */
public record DeclaredAgency(
        Agency agency,
        @Nullable AreaId homeArea,
        @Nullable URI feedbackAddress,
        Map<String, URI> answerAddresses,
        @Nullable SendingLimit limit,
        List<DeclaredSystem> systems) {
    public DeclaredAgency {
        answerAddresses = Map.copyOf(answerAddresses);
        systems = List.copyOf(systems);
    }

    /** What the agency itself proves itself with, as opposed to a system of its own name. */
    public Proofs proofs() {
        return systems.getFirst().proofs();
    }

    /** True when anything it holds is published with the demonstration. */
    public boolean holdsDemonstrationKey() {
        return systems.stream().flatMap(system -> system.proofs().all()).anyMatch(Proofs.Credential::demonstration);
    }
}
