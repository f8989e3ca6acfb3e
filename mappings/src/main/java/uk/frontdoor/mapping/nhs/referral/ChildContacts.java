package uk.frontdoor.mapping.nhs.referral;

import uk.frontdoor.mapping.nhs.message.BarsCodes;

/** The patient's contacts and their order. */
final class ChildContacts {

    private ChildContacts() {
    }

    static boolean isFirst(Spot contact) {
        return "1".equals(contact.extension(BarsCodes.CONTACT_RANK).child("valuePositiveInt").value());
    }
}
