package uk.frontdoor.core.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or is.
 *
 * @param restricted the address, and everything that could be derived from it, is withheld from everybody but the
 *     people who must act (restricted health record, refuge, relocation)
 * @param statedArea short name of the area, or name of the council, that the sender says it lies in; counts only where
 *     no postcode does
 */
public record Address(List<String> lines, @Nullable Postcode postcode, boolean restricted, @Nullable String statedArea) {
    public Address {
        lines = List.copyOf(lines);
    }
}
