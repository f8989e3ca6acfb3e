package uk.frontdoor.core.sharing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;

/** A recipient that may see every group of fields and every child; a test takes one thing away. */
final class AViewing {
    private final DestinationKind recipient;
    private Set<FieldGroup> groups = EnumSet.allOf(FieldGroup.class);
    private Set<String> children = Set.of("c1", "c2");
    private boolean locationHidden;
    private boolean householdAgreed = true;
    private boolean adopted;

    private AViewing(DestinationKind recipient) {
        this.recipient = recipient;
    }

    static AViewing by(DestinationKind recipient) {
        return new AViewing(recipient);
    }

    AViewing without(FieldGroup group) {
        groups = EnumSet.complementOf(EnumSet.of(group));
        return this;
    }

    AViewing of(String... labels) {
        children = Set.of(labels);
        return this;
    }

    AViewing ofAFamilyInHiding() {
        locationHidden = true;
        return this;
    }

    AViewing withoutTheHouseholdsAgreement() {
        householdAgreed = false;
        return this;
    }

    AViewing ofAnAdoptedChild() {
        adopted = true;
        return this;
    }

    Screen screen() {
        return screen(Map.of());
    }

    /** One that already knows what must not be said, each with its rule. */
    Screen screen(Map<String, String> hidden) {
        return new Screen(
                new Viewing(FieldProfile.P3, groups, recipient, locationHidden, children, householdAgreed, adopted),
                HiddenWords.of(hidden, Set.of()));
    }
}
