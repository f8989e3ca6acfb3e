package uk.frontdoor.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.routing.NeedTopic;

/** The canonical referral in sections, every value with its place in the original. */
final class ReferralView {
    private final Referral referral;
    private final Map<String, String> origins;
    private final PeopleNames people;

    private ReferralView(Referral referral) {
        this.referral = referral;
        this.origins = SectionWriter.places(referral.origins());
        this.people = PeopleNames.in(referral);
    }

    static List<ReferralSection> of(Referral referral) {
        return new ReferralView(referral).sections();
    }

    static List<String> findings(List<Problem> problems) {
        return problems.stream()
                .map(problem -> FieldWords.of(problem.field()) + ": " + problem.code().sentence())
                .toList();
    }

    private List<ReferralSection> sections() {
        List<ReferralSection> sections = new ArrayList<>();
        sections.add(concern());
        for (int index = 0; index < referral.children().size(); index++) {
            sections.add(child(referral.children().get(index), index));
        }
        for (int index = 0; index < referral.household().size(); index++) {
            sections.add(member(referral.household().get(index), index));
        }
        for (int index = 0; index < referral.agreements().size(); index++) {
            sections.add(agreement(referral.agreements().get(index), index));
        }
        sections.add(voiceAndContact());
        sections.add(police(referral.police()));
        sections.add(establishment(referral.establishment()));
        sections.add(referrer(referral.referrer()));
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private ReferralSection concern() {
        SectionWriter section = SectionWriter.titled("The concern", origins)
                .line("What is asked", Words.of(referral.kind()), "kind")
                .line("Harm it speaks of", Words.of(referral.harm()), "indicators");
        for (int index = 0; index < referral.concern().facts().size(); index++) {
            Fact fact = referral.concern().facts().get(index);
            section.line(label(fact), fact.text(), "concern.facts[%d].text".formatted(index));
        }
        return section.line("Signs", signs(), "indicators")
                .line("Topics", topics(), "concern.topics")
                .line("Hoped for", referral.concern().hopedFor(), "concern.hopedFor")
                .line("Tried already", referral.concern().alreadyTried(), "concern.alreadyTried")
                .line("Level the referrer sees", level(referral.declaredLevel()), "declaredLevel")
                .write();
    }

    private String topics() {
        return referral.concern().topics().stream()
                .map(code -> Arrays.stream(NeedTopic.values())
                        .filter(topic -> topic.name().equals(code))
                        .findFirst()
                        .map(NeedTopic::title)
                        .orElse(code))
                .collect(Collectors.joining("\n"));
    }

    private static String recipients(List<String> words) {
        return words.stream()
                .map(word -> word.matches("[A-Z_]+") ? Words.ofConstant(word) : word)
                .collect(Collectors.joining("\n"));
    }

    private String label(Fact fact) {
        String about = fact.about() == null ? "" : " about " + people.called(fact.about());
        String standing = fact.opinion() ? "opinion" : fact.firstHand() ? "seen or heard first hand" : "as told";
        return "Said%s (%s, %s)".formatted(about, standing, Words.of(fact.sensitivity()).toLowerCase(Locale.ROOT));
    }

    private String signs() {
        return referral.indicators().stream()
                .map(sign -> Words.of(sign.code()) + (sign.about() == null ? "" : " (" + people.called(sign.about()) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String level(@Nullable NeedLevel level) {
        return level == null ? null : "%s (scale %s, %s)".formatted(level.code(), level.scale(), level.version());
    }

    private ReferralSection child(Child child, int index) {
        String at = "children[%d].".formatted(index);
        return SectionWriter.titled("Child %s: %s".formatted(people.called(child.label()), Words.of(child.state()).toLowerCase(Locale.ROOT)), origins)
                .line("Name", PeopleNames.display(child.name()), at + "name")
                .line("Other names", names(child.otherNames()), at + "otherNames")
                .line("Level the referrer sees", level(child.declaredLevel()), at + "declaredLevel")
                .line("Date of birth", born(child), at + "dateOfBirth")
                .line("Expected delivery", child.expectedDelivery(), at + "expectedDelivery")
                .line("Stated age", child.statedAge(), at + "statedAge")
                .line("Sex", child.sex() == null ? null : Words.of(child.sex()), at + "sex")
                .line("NHS number", nhsNumber(child), at + "nhsNumber")
                .line("UPN", child.upn() == null ? null : child.upn().value(), at + "upn")
                .line("Address", address(child.address()), at + "address")
                .yes("Address is restricted", child.address() != null && child.address().restricted(), at + "address")
                .line("School", child.school(), at + "school")
                .line("Access needs", needs(child.accessNeeds()), at + "accessNeeds")
                .line("Ethnicity, as recorded", child.background().ethnicity(), at + "background.ethnicity")
                .line("Religion, as recorded", child.background().religion(), at + "background.religion")
                .line("GP surgery", child.background().generalPractice(), at + "background.generalPractice")
                .write();
    }

    private @Nullable String born(Child child) {
        return child.dateOfBirth() == null
                ? null
                : "%s\n%d years old when it was sent"
                        .formatted(
                                EnglishTime.day(child.dateOfBirth()),
                                child.ageOn(LocalDate.ofInstant(referral.receivedAt(), England.TIME)));
    }

    private static @Nullable String nhsNumber(Child child) {
        if (child.nhsNumber() == null) {
            return null;
        }
        String number = child.nhsNumber().value().replaceFirst("(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3");
        if (!child.nhsNumber().checkDigitAgrees()) {
            return number + "\nIts check digit is wrong: do not rely on it";
        }
        return number + (child.nhsNumberVerified() ? "" : "\nNot verified by the sender");
    }

    private static @Nullable String address(@Nullable Address address) {
        if (address == null) {
            return null;
        }
        Stream<String> postcode = Stream.ofNullable(address.postcode()).map(Postcode::value);
        return Stream.concat(address.lines().stream(), postcode).collect(Collectors.joining("\n"));
    }

    private static String needs(AccessNeeds needs) {
        Stream<String> language = Stream.ofNullable(needs.firstLanguage()).map(words -> "First language " + words);
        Stream<String> interpreter = needs.interpreterNeeded() ? Stream.of("Needs an interpreter") : Stream.empty();
        return Stream.of(language, interpreter, needs.adjustments().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private ReferralSection member(HouseholdMember member, int index) {
        String at = "household[%d].".formatted(index);
        return SectionWriter.titled("Household or family: %s".formatted(people.called(member.label())), origins)
                .yes("May have caused the harm", member.allegedPerpetrator(), at + "allegedPerpetrator")
                .line("Name", PeopleNames.display(member.name()), at + "name")
                .line("Relationship", member.relationship(), at + "relationship")
                .line("Date of birth", member.dateOfBirth(), at + "dateOfBirth")
                .yesOrNo("Parental responsibility", member.parentalResponsibility(), at + "parentalResponsibility")
                .yesOrNo("Same address", member.sameAddress(), at + "sameAddress")
                .line("Telephone", member.telephone(), at + "telephone")
                .write();
    }

    private ReferralSection agreement(Agreement agreement, int index) {
        String at = "agreements[%d].".formatted(index);
        return SectionWriter.titled("Agreement: %s".formatted(Words.of(agreement.state())), origins)
                .line("Said by", agreement.giver() == null ? null : people.called(agreement.giver()), at + "giver")
                .line("In the capacity of", Words.of(agreement.capacity()), at + "capacity")
                .line("For", agreement.covers().stream().map(people::called).collect(Collectors.joining(", ")), at + "covers")
                .line("May be told", recipients(agreement.recipients()), at + "recipients")
                .line("Must not be told", recipients(agreement.excludedRecipients()), at + "excludedRecipients")
                .line("When", agreement.givenAt() == null ? null : EnglishTime.moment(agreement.givenAt()), at + "givenAt")
                .line("To be reviewed on", agreement.reviewOn(), at + "reviewOn")
                .line(
                        "Withdrawn",
                        agreement.withdrawnAt() == null ? null : EnglishTime.moment(agreement.withdrawnAt()),
                        at + "withdrawnAt")
                .line(
                        "Why it was not asked for",
                        agreement.notSoughtReason() == null ? null : Words.of(agreement.notSoughtReason()),
                        at + "notSoughtReason")
                .yesOrNo("Competent to decide", agreement.competent(), at + "competent")
                .line("Explained", agreement.explained() ? "Yes" : "Not recorded", at + "explained")
                .write();
    }

    private ReferralSection voiceAndContact() {
        SectionWriter section = SectionWriter.titled("Their voice, and reaching them safely", origins)
                .yesOrNo("Child seen alone", referral.voice().childSeenAlone(), "voice.childSeenAlone")
                .line("The child's wishes", referral.voice().childWishes(), "voice.childWishes")
                .line("The parents' views", referral.voice().parentViews(), "voice.parentViews");
        SafeContact contact = referral.safeContact();
        if (contact == null) {
            return section.write();
        }
        return section.line("Safe way", Words.of(contact.method()), "safeContact.method")
                .line("For", contact.person(), "safeContact.person")
                .line("Number or address", contact.value(), "safeContact.value")
                .line("When", contact.when(), "safeContact.when")
                .line("Voicemail", contact.voicemailSafe() ? "Safe" : "Do not leave one", "safeContact.voicemailSafe")
                .line("Text message", contact.textSafe() ? "Safe" : "Do not send one", "safeContact.textSafe")
                .write();
    }

    private ReferralSection establishment(@Nullable Establishment there) {
        SectionWriter section = SectionWriter.titled("Where the child is accommodated", origins);
        if (there == null) {
            return section.write();
        }
        return section.line("Establishment", there.name(), "establishment.name")
                .line("Run by", Words.of(there.run()), "establishment.run")
                .line("Paid by", Words.of(there.paid()), "establishment.paid")
                .line("Admitted", day(there.admittedOn()), "establishment.admittedOn")
                .line("Expected until", day(there.expectedUntil()), "establishment.expectedUntil")
                .line("For three months or longer", there.forThreeMonths() ? "Yes" : "No", "establishment.forThreeMonths")
                .line("Discharged", day(there.dischargedOn()), "establishment.dischargedOn")
                .line("Mental Health Act section", there.detainedUnder(), "establishment.detainedUnder")
                .line("Contact", there.contact(), "establishment.contact")
                .write();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : EnglishTime.day(day);
    }

    private ReferralSection police(@Nullable PoliceDetail police) {
        SectionWriter section = SectionWriter.titled("Police notice", origins);
        if (police == null) {
            return section.write();
        }
        return section.line("Force", police.force(), "police.force")
                .line("Police reference", police.policeReference(), "police.policeReference")
                .line("Grade", police.grade(), "police.grade")
                .line("Grade scheme", police.gradeScheme(), "police.gradeScheme")
                .line("Incident", incident(police), "police.incidentAt")
                .yesOrNo("Child present", police.childPresent(), "police.childPresent")
                .yesOrNo("Welfare check made", police.welfareCheckMade(), "police.welfareCheckMade")
                .write();
    }

    private static @Nullable String incident(PoliceDetail police) {
        return police.incidentAt() == null
                ? null
                : EnglishTime.day(police.incidentAt().toLocalDate()) + ", " + police.incidentAt().toLocalTime();
    }

    private ReferralSection referrer(Referrer referrer) {
        return SectionWriter.titled("The referrer", origins)
                .line("Standing", Words.of(referrer.kind()), "referrer.kind")
                .yes("The family is not told who", referrer.anonymous(), "referrer.anonymous")
                .line("Name", PeopleNames.display(referrer.name()), "referrer.name")
                .line("Role", referrer.role(), "referrer.role")
                .line("Telephone", referrer.telephone(), "referrer.telephone")
                .line("Email", referrer.email(), "referrer.email")
                .write();
    }

    private static String names(List<PersonName> names) {
        return names.stream().map(PersonName::display).collect(Collectors.joining("\n"));
    }
}
