package uk.frontdoor.mapping.outbound;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.sharing.SharedReferral;

/** The content of a release, member by member. Decides nothing: what is in the content is written. */
final class SharedReferralWriter {
    private final JsonOut out;

    SharedReferralWriter(JsonOut out) {
        this.out = out;
    }

    void write(SharedReferral referral) {
        out.text("reason", referral.reason());
        out.text("needLevel", referral.needLevel());
        out.objects("children", referral.children(), this::child);
        out.objects("household", referral.household(), this::person);
        out.texts("topics", referral.topics());
        out.texts("indicators", referral.indicators());
        out.objects("facts", referral.facts(), this::fact);
        out.text("summary", referral.summary());
        out.text("hopedFor", referral.hopedFor());
        out.text("alreadyTried", referral.alreadyTried());
        out.text("childWishes", referral.childWishes());
        out.text("parentViews", referral.parentViews());
        out.objects("agreements", referral.agreements(), this::agreement);
        out.object("safeContact", referral.safeContact(), this::safeContact);
        out.object("referrer", referral.referrer(), this::referrer);
        out.object("incident", referral.incident(), this::incident);
        out.object("establishment", referral.establishment(), this::establishment);
    }

    private void child(SharedReferral.SharedChild child) {
        out.text("label", child.label());
        out.text("name", child.name());
        out.texts("otherNames", child.otherNames());
        out.text("dateOfBirth", child.dateOfBirth());
        out.text("expectedDelivery", child.expectedDelivery());
        out.number("statedAge", child.statedAge());
        out.text("sex", child.sex());
        out.text("nhsNumber", child.nhsNumber());
        out.text("upn", child.upn());
        out.texts("addressLines", child.addressLines());
        out.text("postcode", child.postcode());
        out.flag("locationWithheld", child.locationWithheld());
        out.text("school", child.school());
        out.text("needLevel", child.needLevel());
        out.object("accessNeeds", hasAny(child.accessNeeds()) ? child.accessNeeds() : null, this::accessNeeds);
    }

    private static boolean hasAny(@Nullable AccessNeeds needs) {
        return needs != null && !needs.equals(AccessNeeds.NONE);
    }

    private void accessNeeds(AccessNeeds needs) {
        out.text("firstLanguage", needs.firstLanguage());
        out.flag("interpreterNeeded", needs.interpreterNeeded());
        out.texts("adjustments", needs.adjustments());
    }

    private void person(SharedReferral.SharedPerson person) {
        out.text("label", person.label());
        out.text("name", person.name());
        out.text("dateOfBirth", person.dateOfBirth());
        out.text("relationship", person.relationship());
        out.flag("allegedPerpetrator", person.allegedPerpetrator());
    }

    private void fact(SharedReferral.SharedFact fact) {
        out.text("text", fact.text());
        out.flag("opinion", fact.opinion());
        out.flag("firstHand", fact.firstHand());
        out.text("about", fact.about());
    }

    private void agreement(SharedReferral.SharedAgreement agreement) {
        out.text("state", agreement.state());
        out.text("capacity", agreement.capacity());
        out.texts("recipients", agreement.recipients());
    }

    private void safeContact(SafeContact contact) {
        out.text("person", contact.person());
        out.text("method", contact.method());
        out.text("value", contact.value());
        out.text("when", contact.when());
        out.flag("voicemailSafe", contact.voicemailSafe());
        out.flag("textSafe", contact.textSafe());
    }

    private void referrer(SharedReferral.SharedReferrer referrer) {
        out.text("name", referrer.name());
        out.text("role", referrer.role());
        out.text("agency", referrer.agency());
        out.text("telephone", referrer.telephone());
    }

    private void establishment(SharedReferral.SharedEstablishment establishment) {
        out.text("name", establishment.name());
        out.text("run", establishment.run());
        out.text("paid", establishment.paid());
        out.text("admittedOn", establishment.admittedOn());
        out.text("expectedUntil", establishment.expectedUntil());
        out.text("dischargedOn", establishment.dischargedOn());
        out.text("contact", establishment.contact());
    }

    private void incident(SharedReferral.SharedIncident incident) {
        out.text("policeReference", incident.policeReference());
        out.text("at", incident.at());
        out.flag("childPresent", incident.childPresent());
        out.text("grade", incident.grade());
    }
}
