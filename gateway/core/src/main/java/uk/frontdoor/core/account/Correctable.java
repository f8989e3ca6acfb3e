package uk.frontdoor.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Concern;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referral;

/**
 * A field of a referral that can be found to be wrong.
 *
 * @param field path in the referral
 */
public record Correctable(String field, String label, String value) {
    /** Every one that is filled; what was not said cannot be wrong. */
    public static List<Correctable> in(Referral referral) {
        Collected all = new Collected(new ArrayList<>());
        for (int at = 0; at < referral.children().size(); at++) {
            all.child(referral.children().get(at), "children[" + at + "].", "Child " + (at + 1) + ": ");
        }
        for (int at = 0; at < referral.household().size(); at++) {
            all.member(referral.household().get(at), "household[" + at + "].", "Person " + (at + 1) + ": ");
        }
        all.concern(referral.concern());
        return List.copyOf(all.found());
    }

    @Override
    public String toString() {
        return "Correctable[" + field + "]";
    }

    private record Collected(List<Correctable> found) {
        void add(String field, String label, @Nullable Object value) {
            String text = Objects.toString(value, "");
            if (!text.isBlank()) {
                found.add(new Correctable(field, label, text));
            }
        }

        void child(Child child, String path, String whose) {
            name(child.name(), path, whose);
            add(path + "dateOfBirth", whose + "date of birth", child.dateOfBirth());
            add(path + "nhsNumber", whose + "NHS number", child.nhsNumber() == null ? null : child.nhsNumber().value());
            add(path + "upn", whose + "unique pupil number", child.upn() == null ? null : child.upn().value());
            address(child.address(), path, whose);
            add(path + "school", whose + "school", child.school());
            add(path + "accessNeeds.firstLanguage", whose + "first language", child.accessNeeds().firstLanguage());
        }

        void address(@Nullable Address address, String path, String whose) {
            if (address == null) {
                return;
            }
            for (int line = 0; line < address.lines().size(); line++) {
                add(
                        path + "address.lines[" + line + "]", whose + "address, line " + (line + 1),
                        address.lines().get(line));
            }
            add(
                    path + "address.postcode", whose + "postcode",
                    address.postcode() == null ? null : address.postcode().value());
        }

        void member(HouseholdMember member, String path, String whose) {
            name(member.name(), path, whose);
            add(path + "dateOfBirth", whose + "date of birth", member.dateOfBirth());
            add(path + "relationship", whose + "relationship", member.relationship());
            add(path + "telephone", whose + "telephone", member.telephone());
        }

        void concern(Concern concern) {
            for (int at = 0; at < concern.facts().size(); at++) {
                add("concern.facts[" + at + "].text", "What was said, " + (at + 1), concern.facts().get(at).text());
            }
            add("concern.hopedFor", "Hoped for", concern.hopedFor());
            add("concern.alreadyTried", "Already tried", concern.alreadyTried());
        }

        private void name(@Nullable PersonName name, String path, String whose) {
            if (name != null) {
                add(path + "name.given", whose + "first name", name.given());
                add(path + "name.family", whose + "family name", name.family());
            }
        }
    }
}
