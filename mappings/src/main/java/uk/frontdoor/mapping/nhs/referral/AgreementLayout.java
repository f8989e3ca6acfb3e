package uk.frontdoor.mapping.nhs.referral;

import java.util.Locale;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;

/**
 * Agreements to share: Consents under our own category, and no others.
 *
 * <p>The standard's Consent for direct care is implied and was never asked of anybody; it is not agreement to tell
 * another agency.
 */
final class AgreementLayout {

    private final Source source;
    private final Sheet sheet;
    private final HouseholdLayout household;

    AgreementLayout(Source source, Sheet sheet, HouseholdLayout household) {
        this.source = source;
        this.sheet = sheet;
        this.household = household;
    }

    void lay() {
        for (Spot consent : source.all("Consent")) {
            for (Spot category : consent.each("category")) {
                Spot coding = category.coding(FrontDoorCodes.AGREEMENT_TO_SHARE);
                if (coding.exists() && !consent.text("status").equals("entered-in-error")) {
                    agreement(consent, coding.child("code"));
                    break;
                }
            }
        }
    }

    private void agreement(Spot consent, Spot state) {
        String path = sheet.add("agreements");
        boolean over = consent.text("status").equals("inactive") && "agreed".equals(state.value());
        sheet.put(path + "state", over ? "WITHDRAWN" : state.node().asString(""), over ? consent.child("status") : state);
        giver(consent, path);
        sheet.put(path + "givenAt", consent.child("dateTime"));
        Spot provision = consent.child("provision");
        day(path + "reviewOn", provision.child("period").child("end"));
        recipients(path, provision);
        put(consent, path, "capacity", "giver-capacity", "valueCode");
        put(consent, path, "withdrawnAt", "withdrawn-at", "valueDateTime");
        put(consent, path, "notSoughtReason", "not-sought-reason", "valueCode");
        put(consent, path, "competent", "giver-competent", "valueBoolean");
        put(consent, path, "explained", "agreement-explained", "valueBoolean");
    }

    private void giver(Spot consent, String path) {
        Spot performer = consent.child("performer").item(0);
        if (source.leadsTo(performer, "Patient")) {
            sheet.put(path + "giver", Sheet.CHILD, performer.child("reference"));
        } else {
            household.label(performer).ifPresentOrElse(
                    label -> sheet.put(path + "giver", label, performer.child("reference")),
                    () -> sheet.put(path + "giver", performer.child("display")));
        }
    }

    private void recipients(String path, Spot provision) {
        String list = path + (provision.text("type").equals("deny") ? "excludedRecipients" : "recipients");
        for (Spot actor : provision.each("actor")) {
            Spot identifier = actor.child("reference").child("identifier");
            if (identifier.text("system").equals(FrontDoorCodes.RECIPIENT)) {
                String entry = sheet.add(list);
                sheet.put(entry.substring(0, entry.length() - 1), identifier.child("value"));
            }
        }
        for (Spot nested : provision.each("provision")) {
            recipients(path, nested);
        }
    }

    private void put(Spot consent, String path, String field, String extension, String value) {
        sheet.put(path + field, consent.extension(FrontDoorCodes.EXTENSIONS + extension).child(value));
    }

    private void day(String path, Spot moment) {
        String day = moment.value();
        if (day != null) {
            sheet.put(path, day.substring(0, Math.min(10, day.length())).toUpperCase(Locale.ROOT), moment);
        }
    }
}
