package uk.frontdoor.mapping.nhs.message;

import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/**
 * Consents: for direct care, as the standard has it, or an agreement to share under our own category.
 *
 * <p>Direct care is implied and says nothing about telling another agency, so the two are never read as each other.
 */
final class ConsentChecks {

    private static final String DIRECT_CARE = "DRC";

    private ConsentChecks() {
    }

    static void check(List<Entry> consents, Findings findings) {
        boolean directCare = false;
        for (Entry consent : consents) {
            if (has(consent, BarsCodes.CONSENT_CATEGORIES, DIRECT_CARE)) {
                directCare = true;
            } else if (!isAgreementToShare(consent)) {
                findings.add(FindingCode.CONSENT_NOT_DIRECT_CARE, consent.place("category"));
            }
        }
        if (!directCare && !consents.isEmpty()) {
            findings.add(FindingCode.CONSENT_DIRECT_CARE_MISSING, consents.getFirst().place("category"));
        }
    }

    private static boolean has(Entry consent, String system, String code) {
        for (JsonNode category : consent.resource().path("category")) {
            if (Nodes.codes(category, system).contains(code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgreementToShare(Entry consent) {
        boolean ours = false;
        for (JsonNode category : consent.resource().path("category")) {
            ours |= !Nodes.code(category, FrontDoorCodes.AGREEMENT_TO_SHARE).isEmpty();
            if (!Nodes.code(category, BarsCodes.CONSENT_CATEGORIES).isEmpty()) {
                return false;
            }
        }
        return ours;
    }
}
