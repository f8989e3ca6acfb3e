package uk.frontdoor.core.account;

import java.util.List;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;

/** Children of whom something is hidden. */
public final class Hidden {
    private Hidden() {}

    /** At a protected address. */
    public static Child child(String label, String given) {
        return at(
                label, given, new Address(List.of("9 Refuge Lane"), Postcode.of("PR1 2HE"), true, null),
                "Secret Primary School");
    }

    public static Child at(String label, String given, Address address, String school) {
        Child child = AReferral.aChild(label, given);
        return new Child(
                label, child.state(), child.name(), List.of(), child.dateOfBirth(), null, null, child.sex(),
                child.nhsNumber(), true, child.upn(), address, school, child.accessNeeds());
    }

    static Child knownAs(String given, String before) {
        Child child = AReferral.aChild("c1", given);
        return new Child(
                "c1", child.state(), child.name(), List.of(new PersonName(before, "Formerly")), child.dateOfBirth(), null,
                null, child.sex(), child.nhsNumber(), true, child.upn(), child.address(), child.school(), child.accessNeeds());
    }
}
