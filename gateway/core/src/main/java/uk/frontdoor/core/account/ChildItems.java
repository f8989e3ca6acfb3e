package uk.frontdoor.core.account;

import static uk.frontdoor.core.account.AccessItem.Section.OTHERS;
import static uk.frontdoor.core.account.AccessItem.Section.THE_CHILD;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.sharing.PlaceWords;

/** The children of a record: the one asked about, and the others, of whom every field may tell who they are. */
final class ChildItems {
    private final HeldOfChild held;
    private final AskedBy askedBy;
    private final ItemList list;

    ChildItems(HeldOfChild held, AskedBy askedBy, ItemList list) {
        this.held = held;
        this.askedBy = askedBy;
        this.list = list;
    }

    void read() {
        List<Child> children = held.referral().children();
        for (int at = 0; at < children.size(); at++) {
            Child child = children.get(at);
            String path = "children[" + at + "].";
            if (held.isTheChild(child)) {
                own(child, path);
            } else {
                identity(
                        child, path, OTHERS, "Another child: ", AccessRule.SIBLING, AccessRule.SIBLING,
                        AccessRule.SIBLING);
            }
        }
    }

    private void own(Child child, String path) {
        identity(child, path, THE_CHILD, "", AccessRule.OWN, formerNames(), ofPlace());
        list.value(
                THE_CHILD, path + "accessNeeds.firstLanguage", "First language", child.accessNeeds().firstLanguage(),
                AccessRule.OWN);
        if (child.accessNeeds().interpreterNeeded()) {
            list.value(THE_CHILD, path + "accessNeeds.interpreterNeeded", "Interpreter", "Needed", AccessRule.OWN);
        }
        list.words(
                THE_CHILD, path + "accessNeeds.adjustments", "Adjustments", joined(child.accessNeeds().adjustments()),
                AccessRule.FREE_TEXT);
        list.value(
                THE_CHILD, path + "background.ethnicity", "Ethnicity", child.background().ethnicity(), AccessRule.OWN);
        list.value(THE_CHILD, path + "background.religion", "Religion", child.background().religion(), AccessRule.OWN);
        place(
                path + "background.generalPractice", THE_CHILD, "Surgery", child.background().generalPractice(),
                ofPlace());
    }

    private void identity(
            Child child,
            String path,
            AccessItem.Section section,
            String whose,
            AccessRule rule,
            AccessRule formerNames,
            AccessRule place) {
        list.telling(
                section, path + "name", whose + "Name", display(child.name()), rule,
                parts(Stream.ofNullable(child.name())));
        list.telling(
                section, path + "otherNames", whose + "Other names",
                joined(child.otherNames().stream().map(PersonName::display).toList()), formerNames,
                parts(child.otherNames().stream()));
        list.value(section, path + "dateOfBirth", whose + "Date of birth", child.dateOfBirth(), rule);
        list.value(section, path + "expectedDelivery", whose + "Expected birth", child.expectedDelivery(), rule);
        list.value(section, path + "statedAge", whose + "Age as stated", child.statedAge(), rule);
        list.value(
                section, path + "sex", whose + "Sex", child.sex() == null ? null : Named.constant(child.sex()), rule);
        list.telling(
                section, path + "nhsNumber", whose + "NHS number",
                child.nhsNumber() == null ? null : child.nhsNumber().value(), rule);
        list.telling(
                section, path + "upn", whose + "Unique pupil number", child.upn() == null ? null : child.upn().value(),
                rule);
        address(child.address(), path, section, whose, place);
        place(path + "school", section, whose + "School", child.school(), place);
        list.value(
                section, path + "declaredLevel", whose + "Level of need as the referrer saw it",
                Named.level(child.declaredLevel()), rule);
    }

    private void address(
            @Nullable Address address, String path, AccessItem.Section section, String whose, AccessRule rule) {
        if (address == null) {
            return;
        }
        Set<String> words = new LinkedHashSet<>();
        address.lines().forEach(line -> words.addAll(PlaceWords.of(line)));
        list.telling(
                section, path + "address.lines", whose + "Address", joined(address.lines()), rule, List.copyOf(words));
        if (address.postcode() != null) {
            String postcode = address.postcode().value();
            list.telling(
                    section, path + "address.postcode", whose + "Postcode", postcode, rule,
                    List.copyOf(PlaceWords.ofPostcode(postcode)));
        }
        place(path + "address.statedArea", section, whose + "Area as stated", address.statedArea(), rule);
    }

    private void place(String path, AccessItem.Section section, String label, @Nullable String place, AccessRule rule) {
        list.telling(section, path, label, place, rule, place == null ? List.of() : List.copyOf(PlaceWords.of(place)));
    }

    private AccessRule formerNames() {
        if (held.adopted()) {
            return AccessRule.FORMER_IDENTITY;
        }
        return askedBy.isForTheChild() ? AccessRule.EXPECTATIONS : AccessRule.OWN;
    }

    private AccessRule ofPlace() {
        return Places.rule(held.referral(), askedBy);
    }

    private static @Nullable String display(@Nullable PersonName name) {
        return name == null ? null : name.display();
    }

    private static @Nullable String joined(List<String> some) {
        return some.isEmpty() ? null : String.join(", ", some);
    }

    private static List<String> parts(Stream<PersonName> names) {
        List<String> parts = new ArrayList<>();
        names.forEach(name -> {
            parts.add(name.display());
            Stream.of(name.given(), name.family()).filter(part -> part != null && !part.isBlank()).forEach(parts::add);
        });
        return parts;
    }
}
