package uk.frontdoor.app.desk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referral;

/** What people are called whom a referral names by labels, {@code c1} or {@code p1}. */
final class PeopleNames {
    private final Map<String, String> names = new HashMap<>();

    private PeopleNames() {}

    static PeopleNames in(Referral referral) {
        PeopleNames people = new PeopleNames();
        referral.children().forEach(child -> people.add(child.label(), child.name()));
        referral.household().forEach(member -> people.add(member.label(), member.name()));
        return people;
    }

    private void add(String label, @Nullable PersonName name) {
        String shown = display(name);
        if (shown != null) {
            names.putIfAbsent(label, shown);
        }
    }

    /** The label where they have no name. */
    String called(String label) {
        return names.getOrDefault(label, label);
    }

    static @Nullable String display(@Nullable PersonName name) {
        return name == null ? null : name.display();
    }
}
