package uk.frontdoor.proof.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The checks one writes first: it is a message, it begins with a header, it refers one patient. */
public final class ReferralCheck {
    private final FhirContext fhir;

    ReferralCheck(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** Called by the route; refuses what is not a referral message. */
    public void check(byte[] body) {
        Bundle bundle = fhir.newJsonParser().parseResource(Bundle.class, new String(body, UTF_8));
        require(bundle.getType() == Bundle.BundleType.MESSAGE, "not a message");
        require(bundle.getEntryFirstRep().getResource() instanceof MessageHeader, "no header first");
        require(count(bundle, ServiceRequest.class) == 1, "not one request");
        require(count(bundle, Patient.class) == 1, "not one patient");
    }

    private static long count(Bundle bundle, Class<? extends Resource> type) {
        return bundle.getEntry().stream().filter(entry -> type.isInstance(entry.getResource())).count();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
