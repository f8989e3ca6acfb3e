package uk.frontdoor.mapping.nhs.referral;

import java.util.Locale;
import java.util.Set;
import uk.frontdoor.mapping.nhs.message.BarsCodes;

/** The child: the patient of the message. Nobody known is a child too, unidentified. */
final class ChildLayout {

    private static final String CHILD = "children[0]";
    private static final Set<String> VERIFIED = Set.of("number-present-and-verified", "01");
    private static final Set<String> RESTRICTED = Set.of("R", "V");
    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String INTERPRETER =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-InterpreterRequired";

    private final Source source;
    private final Sheet sheet;

    ChildLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    void lay() {
        sheet.cells().entry("children", 0);
        Spot patient = source.first("Patient");
        sheet.constant(CHILD + ".label", Sheet.CHILD);
        names(patient);
        birth(patient);
        new SexLayout(source, sheet).lay(patient, CHILD + ".sex");
        number(patient);
        address(patient);
        language(patient);
    }

    private void names(Spot patient) {
        Spot preferred = Names.preferred(patient);
        Names.put(sheet, CHILD + ".name", preferred);
        for (Spot name : patient.each("name")) {
            if (!name.pointer().equals(preferred.pointer())) {
                String other = sheet.add(CHILD + ".otherNames");
                Names.put(sheet, other.substring(0, other.length() - 1), name);
            }
        }
    }

    /** A birth date may be a month or a year; then it is told as it was sent. */
    private void birth(Spot patient) {
        Spot birth = patient.child("birthDate");
        String date = birth.value();
        if (date != null && date.length() < 10) {
            sheet.fact("Date of birth as sent: " + date, birth, Sheet.Said.IN_A_CLINICAL_RECORD);
        } else {
            sheet.put(CHILD + ".dateOfBirth", birth);
        }
        source.all("Observation").stream()
                .filter(Observations::isEstimatedAge)
                .findFirst()
                .ifPresent(age -> wholeYears(age.child("valueQuantity").child("value")));
        source.all("Observation").stream()
                .filter(Observations::isExpectedDelivery)
                .findFirst()
                .ifPresent(delivery -> day(delivery.child("valueDateTime")));
    }

    private void wholeYears(Spot age) {
        String years = age.value();
        if (years != null) {
            sheet.put(CHILD + ".statedAge", years.replaceFirst("\\.0+$", ""), age);
        }
    }

    private void day(Spot delivery) {
        String day = delivery.value();
        if (day != null) {
            sheet.put(CHILD + ".expectedDelivery", day.substring(0, Math.min(10, day.length())), delivery);
        }
    }

    private void number(Spot patient) {
        for (Spot identifier : patient.each("identifier")) {
            if (BarsCodes.today(identifier.text("system")).equals(BarsCodes.NHS_NUMBER)) {
                sheet.put(CHILD + ".nhsNumber", identifier.child("value"));
                Spot status = identifier.extension(BarsCodes.VERIFICATION_STATUS).child("valueCodeableConcept");
                for (Spot coding : status.each("coding")) {
                    if (VERIFIED.contains(coding.text("code"))) {
                        sheet.put(CHILD + ".nhsNumberVerified", "true", coding.child("code"));
                        return;
                    }
                }
                return;
            }
        }
    }

    /** The home; else whatever address is sent, but not one that is no longer lived at. */
    private void address(Spot patient) {
        Spot address = patient.each("address").stream()
                .filter(candidate -> candidate.text("use").equals("home"))
                .findFirst()
                .or(() -> patient.each("address").stream()
                        .filter(candidate -> !candidate.text("use").equals("old"))
                        .findFirst())
                .orElse(Spot.NOWHERE);
        Addresses.put(sheet, CHILD + ".address", address);
        for (Spot label : patient.child("meta").each("security")) {
            if (label.text("system").equals(CONFIDENTIALITY)
                    && RESTRICTED.contains(label.text("code").toUpperCase(Locale.ROOT))) {
                sheet.put(CHILD + ".address.restricted", "true", label.child("code"));
                return;
            }
        }
    }

    private void language(Spot patient) {
        Spot spoken = patient.each("communication").stream()
                .filter(communication -> communication.text("preferred").equals("true"))
                .findFirst()
                .orElse(patient.child("communication").item(0));
        sheet.put(CHILD + ".accessNeeds.firstLanguage", spoken.child("language").words());
        sheet.put(CHILD + ".accessNeeds.interpreterNeeded",
                patient.extension(INTERPRETER).child("valueBoolean"));
    }
}
