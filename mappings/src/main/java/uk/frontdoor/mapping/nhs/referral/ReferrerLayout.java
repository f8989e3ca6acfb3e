package uk.frontdoor.mapping.nhs.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.mapping.reading.CodeTable;

/** Who referred: the practitioner the request names, and their role. */
final class ReferrerLayout {

    private static final CodeTable ROLES =
            CodeTable.load(ReferrerLayout.class, "/uk/frontdoor/mapping/nhs/referral/referrer-roles.csv");
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String OTHER_HEALTH = "3F";

    private final Source source;
    private final Sheet sheet;

    ReferrerLayout(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    /** @param senderCode the sender's contact-source code from the register, if it has one */
    void lay(Spot request, @Nullable String senderCode) {
        Spot requester = request.child("requester");
        boolean byRole = source.leadsTo(requester, "PractitionerRole");
        Spot role = byRole ? source.follow(requester) : roleOf(requester);
        Spot practitioner = byRole
                ? source.follow(role.child("practitioner"))
                : source.leadsTo(requester, "Practitioner") ? source.follow(requester) : Spot.NOWHERE;
        Names.put(sheet, "referrer.name", Names.preferred(practitioner));
        sheet.put("referrer.role", role.child("code").item(0).words());
        Telecoms.first(practitioner, "phone").ifPresent(phone -> sheet.put("referrer.telephone", phone));
        Telecoms.first(practitioner, "email").ifPresent(email -> sheet.put("referrer.email", email));
        sourceCode(role.child("code").item(0).coding(SNOMED).child("code"), senderCode);
    }

    private Spot roleOf(Spot requester) {
        String reference = requester.text("reference");
        return source.all("PractitionerRole").stream()
                .filter(role -> role.child("practitioner").text("reference").equals(reference))
                .findFirst()
                .orElse(Spot.NOWHERE);
    }

    private void sourceCode(Spot role, @Nullable String senderCode) {
        Optional<String> byRole = ROLES.target(role.value());
        if (byRole.isPresent()) {
            sheet.put("referrer.sourceCode", byRole.get(), role);
        } else if (senderCode != null) {
            sheet.cells().put("referrer.sourceCode", senderCode, "envelope sourceCode");
        } else {
            sheet.constant("referrer.sourceCode", OTHER_HEALTH);
        }
    }
}
