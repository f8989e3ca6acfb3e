package uk.frontdoor.mapping.nhs.referral;

import java.util.Locale;
import java.util.Set;

/** Observations that say something the referral has a field for. */
final class Observations {

    private static final String SNOMED = "http://snomed.info/sct";
    /** Published messages code birth sex by the address of an extension. */
    private static final String BIRTH_SEX = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex";
    private static final Set<String> SEX = Set.of("184100006", "429019009");
    private static final Set<String> DELIVERY = Set.of("161714006", "738070007");

    private Observations() {
    }

    /** Published messages say an estimated age by text alone. */
    static boolean isEstimatedAge(Spot observation) {
        return observation.child("code").text("text").toLowerCase(Locale.ROOT).contains("estimated age")
                && observation.child("valueQuantity").text("unit").toLowerCase(Locale.ROOT).startsWith("year");
    }

    static boolean isExpectedDelivery(Spot observation) {
        return DELIVERY.contains(observation.child("code").coding(SNOMED).text("code"));
    }

    static boolean isSex(Spot observation) {
        Spot code = observation.child("code");
        return code.coding(BIRTH_SEX).exists() || SEX.contains(code.coding(SNOMED).text("code"));
    }

    /** The coding that says which sex. */
    static Spot sex(Spot observation) {
        Spot coded = observation.child("code").coding(BIRTH_SEX);
        return coded.exists() ? coded.child("code") : observation.child("valueCodeableConcept").coding(SNOMED).child("code");
    }
}
