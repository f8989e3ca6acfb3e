package uk.frontdoor.mapping.nhs.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/** The Patient: names, number, contacts. Nearly everything here is worth saying and nothing to turn a child away for. */
final class PatientChecks {

    /** Verified, in every published spelling of the verification status. */
    private static final Set<String> VERIFIED = Set.of("number-present-and-verified", "01");

    private PatientChecks() {
    }

    static void check(Entry patient, Findings findings) {
        checkNames(patient, findings);
        checkNumbers(patient, findings);
        checkContacts(patient, findings);
        if (patient.text("birthDate").isEmpty()) {
            findings.add(FindingCode.PATIENT_WITHOUT_BIRTH_DATE, patient.place("birthDate"));
        }
        if (patient.resource().has("telecom")) {
            findings.add(FindingCode.PATIENT_TELECOM, patient.place("telecom"));
        }
        if (!Nodes.extension(patient.resource(), BarsCodes.BIRTH_SEX).isMissingNode()) {
            findings.add(FindingCode.PATIENT_BIRTH_SEX_EXTENSION, patient.place("extension"));
        }
    }

    private static void checkNames(Entry patient, Findings findings) {
        JsonNode names = patient.resource().path("name");
        if (names.isEmpty()) {
            findings.add(FindingCode.PATIENT_WITHOUT_NAME, patient.place("name"));
            return;
        }
        int official = 0;
        for (JsonNode name : names) {
            if (Nodes.text(name, "use").equals("official")) {
                official++;
                if (Nodes.text(name, "family").isEmpty() || name.path("given").isEmpty()) {
                    findings.add(FindingCode.PATIENT_NAME_INCOMPLETE, patient.place("name"));
                }
            }
        }
        if (official != 1) {
            findings.add(FindingCode.PATIENT_NAME_NOT_OFFICIAL, patient.place("name"));
        }
    }

    private static void checkNumbers(Entry patient, Findings findings) {
        List<JsonNode> numbers = new ArrayList<>();
        for (JsonNode identifier : patient.resource().path("identifier")) {
            if (BarsCodes.today(Nodes.text(identifier, "system")).equals(BarsCodes.NHS_NUMBER)) {
                numbers.add(identifier);
            }
        }
        if (numbers.isEmpty()) {
            findings.add(FindingCode.PATIENT_WITHOUT_NHS_NUMBER, patient.place("identifier"));
        }
        if (numbers.size() > 1) {
            findings.add(FindingCode.PATIENT_NHS_NUMBER_REPEATED, patient.place("identifier"));
        }
        numbers.forEach(number -> checkNumber(number, patient.place("identifier"), findings));
    }

    /** The first NHS number that can be one, whatever its check digit says. */
    static Optional<NhsNumber> nhsNumber(Entry patient) {
        for (JsonNode identifier : patient.resource().path("identifier")) {
            if (BarsCodes.today(Nodes.text(identifier, "system")).equals(BarsCodes.NHS_NUMBER)) {
                try {
                    return Optional.of(NhsNumber.of(Nodes.text(identifier, "value")));
                } catch (InvalidValue e) {
                    // Noted by the check of its form.
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static void checkNumber(JsonNode identifier, String place, Findings findings) {
        String value = Nodes.text(identifier, "value");
        if (!value.isEmpty()) {
            try {
                if (!NhsNumber.of(value).checkDigitAgrees()) {
                    findings.add(FindingCode.PATIENT_NHS_NUMBER_CHECK_DIGIT, place);
                }
            } catch (InvalidValue e) {
                findings.add(FindingCode.PATIENT_NHS_NUMBER_FORMAT, place);
            }
        }
        JsonNode status = Nodes.extension(identifier, BarsCodes.VERIFICATION_STATUS).path("valueCodeableConcept");
        if (status.isMissingNode()) {
            findings.add(FindingCode.PATIENT_NHS_NUMBER_WITHOUT_STATUS, place);
        } else if (!isVerified(status)) {
            findings.add(FindingCode.PATIENT_NHS_NUMBER_UNVERIFIED, place);
        }
    }

    private static boolean isVerified(JsonNode status) {
        for (JsonNode coding : status.path("coding")) {
            if (VERIFIED.contains(Nodes.text(coding, "code"))) {
                return true;
            }
        }
        return false;
    }

    private static void checkContacts(Entry patient, Findings findings) {
        JsonNode contacts = patient.resource().path("contact");
        if (contacts.isEmpty()) {
            findings.add(FindingCode.PATIENT_WITHOUT_CONTACT, patient.place("contact"));
            return;
        }
        int first = 0;
        for (JsonNode contact : contacts) {
            JsonNode rank = Nodes.extension(contact, BarsCodes.CONTACT_RANK).path("valuePositiveInt");
            if (rank.isInt() && rank.intValue() == 1) {
                first++;
            }
        }
        if (first != 1) {
            findings.add(FindingCode.PATIENT_CONTACT_RANK, patient.place("contact"));
        }
    }
}
