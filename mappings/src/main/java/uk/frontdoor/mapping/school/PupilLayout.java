package uk.frontdoor.mapping.school;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.CodeTable;
import uk.frontdoor.mapping.reading.XmlElement;

/** Lays the pupils of a Common Transfer File out as children, their contacts as household, their flags as signs. */
final class PupilLayout {
    private static final CodeTable SEX = CodeTable.load(PupilLayout.class, "sex.csv");
    private static final CodeTable SIGNS = CodeTable.load(PupilLayout.class, "transfer-file-signs.csv");
    private static final List<String> ADDRESS_LINES = List.of(
            "SAON", "PAON", "Street", "Locality", "Town", "AdministrativeArea", "PostTown", "AddressLine1",
            "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5", "County");

    private final Cells cells;
    private final Optional<XmlElement> school;

    PupilLayout(Cells cells, Optional<XmlElement> school) {
        this.cells = cells;
        this.school = school;
    }

    void lay(XmlElement pupil) {
        int index = cells.count("children");
        String child = "children[" + index + "].";
        cells.entry("children", index);
        put(child + "upn", pupil.find("UPN"));
        put(child + "name.given", pupil.find("Forename"));
        put(child + "name.family", pupil.find("Surname"));
        put(child + "dateOfBirth", pupil.find("DOB"));
        pupil.find("Sex")
                .or(() -> pupil.find("Gender"))
                .ifPresent(sex -> cells.put(child + "sex", SEX.orAsSent(sex.text()), sex.path()));
        put(child + "school", school);
        pupil.find("BasicDetails").ifPresent(details -> details(details, child));
        pupil.find("Address").ifPresent(address -> address(address, child));
        signs(pupil, index);
        pupil.find("Contacts").stream()
                .flatMap(contacts -> contacts.all("Contact"))
                .forEach(this::contact);
    }

    private void details(XmlElement details, String child) {
        name(child, details.find("PreferredForename"), details.find("PreferredSurname"));
        name(child, details.find("FormerForename"), details.find("FormerSurname"));
        details.find("Languages").stream()
                .flatMap(languages -> languages.all("Type"))
                .filter(type -> type.find("LanguageType").map(XmlElement::text).orElse("").equals("F"))
                .findFirst()
                .flatMap(type -> type.find("Language"))
                .ifPresent(language ->
                        cells.put(child + "accessNeeds.firstLanguage", language.text(), language.path()));
        details.find("Disabilities").stream()
                .flatMap(disabilities -> disabilities.all("Disability"))
                .forEach(disability -> sign(disability, cells.count("children") - 1));
    }

    private void name(String child, Optional<XmlElement> given, Optional<XmlElement> family) {
        String name = child + "otherNames[" + cells.count(child + "otherNames") + "].";
        put(name + "given", given);
        put(name + "family", family);
    }

    private void address(XmlElement address, String child) {
        List<XmlElement> parts = address.children()
                .flatMap(part -> part.children().findAny().isPresent() ? part.children() : java.util.stream.Stream.of(part))
                .toList();
        parts.stream().filter(part -> ADDRESS_LINES.contains(part.name())).forEach(line -> cells.put(
                child + "address.lines[" + cells.count(child + "address.lines") + "]", line.text(), line.path()));
        parts.stream()
                .filter(part -> part.name().equals("PostCode"))
                .findFirst()
                .ifPresent(postcode -> cells.put(child + "address.postcode", postcode.text(), postcode.path()));
    }

    private void signs(XmlElement pupil, int child) {
        pupil.find("LookedAfter", "InCare").ifPresent(inCare -> sign(inCare, child));
        pupil.find("SENhistory").stream()
                .flatMap(history -> history.all("SEN"))
                .flatMap(sen -> sen.all("SENprovision"))
                .forEach(provision -> sign(provision, child));
        pupil.find("SENneeds").stream()
                .flatMap(needs -> needs.all("SENneed"))
                .flatMap(need -> need.all("SENtype"))
                .forEach(type -> sign(type, child));
    }

    /** The table knows {@code SENprovision K}, or {@code SENtype *} for whatever the value is. */
    private void sign(XmlElement flag, int child) {
        String sent = flag.name() + " " + flag.text();
        String code = SIGNS.target(sent).or(() -> SIGNS.target(flag.name() + " *")).orElse("");
        if (flag.text() == null || code.isEmpty()) {
            return;
        }
        String indicator = "indicators[" + cells.count("indicators") + "].";
        cells.put(indicator + "code", code, flag.path());
        cells.put(indicator + "sentAs", sent, flag.path());
        cells.put(indicator + "about", "c" + (child + 1), flag.path());
    }

    private void contact(XmlElement contact) {
        String person = "household[" + cells.count("household") + "].";
        put(person + "name.given", contact.find("Forename"));
        put(person + "name.family", contact.find("Surname"));
        put(person + "relationship", contact.find("Relationship"));
        put(person + "parentalResponsibility", contact.find("Responsibility"));
        put(person + "sameAddress", contact.find("AddressAsPupil"));
        put(person + "telephone", contact.find("Phones", "Phone", "PhoneNo"));
    }

    private void put(String path, Optional<XmlElement> element) {
        element.ifPresent(found -> cells.put(path, found.text(), found.path()));
    }
}
