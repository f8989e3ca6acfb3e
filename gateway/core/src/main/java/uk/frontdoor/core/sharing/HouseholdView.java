package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.ALLEGED_PERPETRATOR;
import static uk.frontdoor.core.sharing.FieldGroup.HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.Referral;

/** The household as one recipient may see it. Who may have caused harm is shown to the MASH alone. */
final class HouseholdView {
    private final Referral referral;
    private final Screen screen;

    HouseholdView(Referral referral, Screen screen) {
        this.referral = referral;
        this.screen = screen;
    }

    List<SharedReferral.SharedPerson> people() {
        List<SharedReferral.SharedPerson> shared = new ArrayList<>();
        for (int index = 0; index < referral.household().size(); index++) {
            HouseholdMember member = referral.household().get(index);
            String field = "household[" + index + "]";
            hideTelephone(member, field);
            if (screen.lets(group(member), field, filter(member))) {
                shared.add(person(member, field));
            } else {
                leaveOut(member, field);
            }
        }
        return shared;
    }

    private SharedReferral.SharedPerson person(HouseholdMember member, String field) {
        FieldGroup group = group(member);
        return new SharedReferral.SharedPerson(
                member.label(),
                screen.name(group, field + ".name", member.name(), null),
                screen.value(group, field + ".dateOfBirth", member.dateOfBirth(), mashOnly("R-THIRD")),
                screen.words(group, field + ".relationship", member.relationship(), null),
                member.allegedPerpetrator());
    }

    private void leaveOut(HouseholdMember member, String field) {
        String rule = Objects.requireNonNullElse(filter(member), screen.viewing().profile().name());
        screen.name(group(member), field, member.name(), rule);
        screen.holdBack(field, rule, Objects.toString(member.dateOfBirth(), null));
    }

    /** No recipient is given a telephone number other than the safe one. */
    private void hideTelephone(HouseholdMember member, String field) {
        if (member.telephone() != null && !screen.viewing().isMash()) {
            screen.holdBack(field + ".telephone", screen.viewing().profile().name(), member.telephone());
        }
    }

    static FieldGroup group(HouseholdMember member) {
        return member.allegedPerpetrator() ? ALLEGED_PERPETRATOR : HOUSEHOLD;
    }

    private @Nullable String filter(HouseholdMember member) {
        if (member.allegedPerpetrator()) {
            return actsOnAllegations() ? null : mashOnly("R-THIRD");
        }
        return screen.viewing().householdAgreed() ? null : mashOnly("R-SIB");
    }

    /** Whom an allegation is against is what the designated officer is told for. */
    private boolean actsOnAllegations() {
        return screen.viewing().recipient() == DestinationKind.LADO;
    }

    private @Nullable String mashOnly(String rule) {
        return screen.viewing().isMash() ? null : rule;
    }
}
