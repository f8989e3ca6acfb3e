package uk.frontdoor.core.sharing;

import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;

/**
 * How far one recipient may look.
 *
 * @param locationHidden somebody's address is protected, so nobody's location goes
 * @param children labels of the children it may hear of
 * @param householdAgreed whoever agreed could speak for the household and not for themselves alone
 * @param adopted a child is adopted, so nobody sees a former name
 */
record Viewing(
        FieldProfile profile,
        Set<FieldGroup> groups,
        DestinationKind recipient,
        boolean locationHidden,
        Set<String> children,
        boolean householdAgreed,
        boolean adopted) {
    Viewing {
        groups = Set.copyOf(groups);
        children = Set.copyOf(children);
    }

    boolean isMash() {
        return recipient == DestinationKind.MASH;
    }
}
