package uk.frontdoor.app.desk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.sharing.SharedReferral;

/** What one recipient receives, value by value and nothing else, in the order it is sent. */
final class SharedView {
    private final SharedReferral shared;

    private SharedView(SharedReferral shared) {
        this.shared = shared;
    }

    static List<ReferralSection> of(SharedReferral shared) {
        return new SharedView(shared).sections();
    }

    private List<ReferralSection> sections() {
        List<ReferralSection> sections = new ArrayList<>();
        sections.add(why());
        shared.children().forEach(child -> sections.add(child(child)));
        shared.household().forEach(person -> sections.add(person(person)));
        sections.add(concern());
        shared.agreements().forEach(agreement -> sections.add(agreement(agreement)));
        sections.add(contact(shared.safeContact()));
        sections.add(referrer(shared.referrer()));
        sections.add(incident(shared.incident()));
        sections.add(establishment(shared.establishment()));
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private static SectionWriter titled(String title) {
        return SectionWriter.titled(title, Map.of());
    }

    private static SectionWriter add(SectionWriter section, String label, @Nullable Object value) {
        return section.line(label, value, "");
    }

    private ReferralSection why() {
        SectionWriter section = titled("Why it is sent");
        add(section, "Reference", shared.reference());
        add(section, "Reason", shared.reason());
        return add(section, "Level of need", shared.needLevel()).write();
    }

    private static ReferralSection child(SharedReferral.SharedChild child) {
        SectionWriter section = titled("Child " + child.label());
        add(section, "Name", child.name());
        add(section, "Other names", lines(child.otherNames()));
        add(section, "Level of need", child.needLevel());
        add(section, "Date of birth", child.dateOfBirth());
        add(section, "Expected delivery", child.expectedDelivery());
        add(section, "Stated age", child.statedAge());
        add(section, "Sex", child.sex() == null ? null : Words.ofConstant(child.sex()));
        add(section, "NHS number", child.nhsNumber());
        add(section, "UPN", child.upn());
        add(section, "Address", lines(child.addressLines()));
        add(section, "Postcode", child.postcode());
        add(section, "Where the child lives", child.locationWithheld() ? "Told that it is withheld" : null);
        add(section, "School", child.school());
        return accessNeeds(section, child.accessNeeds()).write();
    }

    private static SectionWriter accessNeeds(SectionWriter section, @Nullable AccessNeeds needs) {
        if (needs != null) {
            add(section, "First language", needs.firstLanguage());
            add(section, "Interpreter", needs.interpreterNeeded() ? "Needed" : null);
            add(section, "Adjustments", lines(needs.adjustments()));
        }
        return section;
    }

    private static ReferralSection person(SharedReferral.SharedPerson person) {
        SectionWriter section = titled("Household or family " + person.label());
        add(section, "Name", person.name());
        add(section, "Date of birth", person.dateOfBirth());
        add(section, "Relationship", person.relationship());
        return add(section, "May have caused the harm", person.allegedPerpetrator() ? "Yes" : null).write();
    }

    private ReferralSection concern() {
        SectionWriter section = titled("The concern");
        add(section, "Topics", lines(shared.topics()));
        add(section, "Signs", shared.indicators().stream().map(Words::of).collect(Collectors.joining("\n")));
        shared.facts().forEach(fact -> add(section, label(fact), fact.text()));
        add(section, "Summary", shared.summary());
        add(section, "Hoped for", shared.hopedFor());
        add(section, "Tried already", shared.alreadyTried());
        add(section, "The child's wishes", shared.childWishes());
        return add(section, "The parents' views", shared.parentViews()).write();
    }

    private static String label(SharedReferral.SharedFact fact) {
        String standing = fact.opinion() ? "opinion" : fact.firstHand() ? "seen or heard first hand" : "as told";
        return "Said%s (%s)".formatted(fact.about() == null ? "" : " about " + fact.about(), standing);
    }

    private static ReferralSection agreement(SharedReferral.SharedAgreement agreement) {
        SectionWriter section = titled("Agreement");
        add(section, "What was said", Words.ofConstant(agreement.state()));
        add(section, "In the capacity of", Words.ofConstant(agreement.capacity()));
        List<String> recipients = agreement.recipients().stream()
                .map(word -> word.matches("[A-Z_]+") ? Words.ofConstant(word) : word)
                .toList();
        return add(section, "May be told", lines(recipients)).write();
    }

    private static ReferralSection contact(@Nullable SafeContact contact) {
        SectionWriter section = titled("Reaching them safely");
        if (contact == null) {
            return section.write();
        }
        add(section, "Safe way", Words.of(contact.method()));
        add(section, "For", contact.person());
        add(section, "Number or address", contact.value());
        add(section, "When", contact.when());
        add(section, "Voicemail", contact.voicemailSafe() ? "Safe" : "Do not leave one");
        return add(section, "Text message", contact.textSafe() ? "Safe" : "Do not send one").write();
    }

    private static ReferralSection referrer(SharedReferral.@Nullable SharedReferrer referrer) {
        SectionWriter section = titled("The referrer");
        if (referrer == null) {
            return section.write();
        }
        add(section, "Name", referrer.name());
        add(section, "Role", referrer.role());
        add(section, "Agency", referrer.agency());
        return add(section, "Telephone", referrer.telephone()).write();
    }

    private static ReferralSection incident(SharedReferral.@Nullable SharedIncident incident) {
        SectionWriter section = titled("Police incident");
        if (incident == null) {
            return section.write();
        }
        add(section, "Police reference", incident.policeReference());
        add(section, "When", incident.at() == null ? null : at(incident.at()));
        add(section, "Child present", incident.childPresent() == null ? null : incident.childPresent() ? "Yes" : "No");
        return add(section, "Grade", incident.grade()).write();
    }

    private static ReferralSection establishment(SharedReferral.@Nullable SharedEstablishment there) {
        SectionWriter section = titled("Where the child is accommodated");
        if (there == null) {
            return section.write();
        }
        add(section, "Establishment", there.name());
        add(section, "Run by", Words.of(Establishment.Sector.valueOf(there.run())));
        add(section, "Paid by", Words.of(Establishment.Sector.valueOf(there.paid())));
        add(section, "Admitted", there.admittedOn() == null ? null : EnglishTime.day(there.admittedOn()));
        add(section, "Expected until", there.expectedUntil() == null ? null : EnglishTime.day(there.expectedUntil()));
        add(section, "Discharged", there.dischargedOn() == null ? null : EnglishTime.day(there.dischargedOn()));
        return add(section, "Contact", there.contact()).write();
    }

    private static String at(LocalDateTime moment) {
        return EnglishTime.day(moment.toLocalDate()) + ", " + moment.toLocalTime();
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }
}
