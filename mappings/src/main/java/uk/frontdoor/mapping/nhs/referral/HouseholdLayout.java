package uk.frontdoor.mapping.nhs.referral;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People around the child: related persons, then the patient's contacts who are not already among them. */
final class HouseholdLayout {

    private static final String SELF = "ONESELF";

    private final Source source;
    private final Sheet sheet;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    HouseholdLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    void lay() {
        String home = home(source.first("Patient"));
        for (Spot related : source.all("RelatedPerson")) {
            related(related, home);
        }
        for (Spot contact : source.first("Patient").each("contact")) {
            if (!isThePatient(contact) && names.add(key(contact.child("name")))) {
                contact(contact);
            }
        }
    }

    /** The label of the related person a reference leads to. */
    Optional<String> label(Spot reference) {
        return Optional.ofNullable(labels.get(source.follow(reference).pointer()));
    }

    /** Marks the related person a reference leads to as said to have harmed the child. */
    void markAsAllegedPerpetrator(Spot reference) {
        String path = paths.get(source.follow(reference).pointer());
        if (path != null) {
            sheet.put(path + "allegedPerpetrator", "true", reference);
        }
    }

    private void related(Spot person, String home) {
        String path = begin(person);
        Spot name = Names.preferred(person);
        names.add(key(name));
        Names.put(sheet, path + "name", name);
        sheet.put(path + "dateOfBirth", person.child("birthDate"));
        sheet.put(path + "relationship", person.child("relationship").item(0).words());
        Telecoms.first(person, "phone").ifPresent(phone -> sheet.put(path + "telephone", phone));
        Spot address = person.child("address").item(0);
        if (!home.isEmpty() && address.exists()) {
            String same = String.valueOf(home.equals(home(person)));
            sheet.put(path + "sameAddress", same, address);
        }
    }

    private void contact(Spot contact) {
        String path = begin(contact);
        Names.put(sheet, path + "name", contact.child("name"));
        sheet.put(path + "relationship", contact.child("relationship").item(0).words());
        Telecoms.first(contact, "phone").ifPresent(phone -> sheet.put(path + "telephone", phone));
    }

    private String begin(Spot person) {
        int index = sheet.cells().count("household");
        String path = "household[" + index + "].";
        sheet.cells().entry("household", index);
        labels.put(person.pointer(), "p" + (index + 1));
        paths.put(person.pointer(), path);
        return path;
    }

    private static boolean isThePatient(Spot contact) {
        return contact.each("relationship").stream()
                .flatMap(relationship -> relationship.each("coding").stream())
                .anyMatch(coding -> coding.text("code").equals(SELF));
    }

    private static String key(Spot name) {
        return (name.child("given").item(0).node().asString("") + " " + name.text("family") + name.text("text"))
                .toLowerCase(Locale.ROOT);
    }

    private static String home(Spot person) {
        Spot address = person.child("address").item(0);
        return (address.child("line").item(0).node().asString("") + address.text("postalCode"))
                .replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
