package uk.frontdoor.mapping.nhs.referral;

import java.util.List;
import java.util.stream.Collectors;

/** Human names as FHIR writes them. */
final class Names {

    private Names() {
    }

    /** The official name, else the usual one, else the first. */
    static Spot preferred(Spot person) {
        List<Spot> names = person.each("name");
        for (String use : List.of("official", "usual")) {
            for (Spot name : names) {
                if (name.text("use").equals(use)) {
                    return name;
                }
            }
        }
        return names.isEmpty() ? Spot.NOWHERE : names.getFirst();
    }

    /** Family and given; a name that is one text only is kept as the family name. */
    static void put(Sheet sheet, String path, Spot name) {
        Spot given = name.child("given");
        String givenNames = name.each("given").stream()
                .map(Spot::value)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
        sheet.put(path + ".given", givenNames, given);
        Spot family = name.child("family");
        sheet.put(path + ".family", family.exists() || !givenNames.isBlank() ? family : name.child("text"));
    }
}
