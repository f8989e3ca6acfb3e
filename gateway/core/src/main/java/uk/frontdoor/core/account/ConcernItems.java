package uk.frontdoor.core.account;

import static uk.frontdoor.core.account.AccessItem.Section.THE_CHILD;
import static uk.frontdoor.core.account.AccessItem.Section.WHAT_WAS_SAID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Concern;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.sharing.PlaceWords;

/** What a record says happened, is feared, hoped for and agreed. */
final class ConcernItems {
    private static final Set<NeedTopic> HARM = EnumSet.of(NeedTopic.T09, NeedTopic.T12, NeedTopic.T13);

    private final HeldOfChild held;
    private final Referral referral;
    private final AskedBy askedBy;
    private final ItemList list;

    ConcernItems(HeldOfChild held, AskedBy askedBy, ItemList list) {
        this.held = held;
        this.referral = held.referral();
        this.askedBy = askedBy;
        this.list = list;
    }

    void read() {
        concern(referral.concern());
        indicators();
        list.words(
                WHAT_WAS_SAID, "voice.childWishes", "What the child wishes", referral.voice().childWishes(),
                askedBy.isForTheChild() ? AccessRule.EXPECTATIONS : AccessRule.FREE_TEXT);
        list.words(
                WHAT_WAS_SAID, "voice.parentViews", "What the parents say", referral.voice().parentViews(),
                AccessRule.THIRD_PARTY);
        list.value(
                WHAT_WAS_SAID, "declaredLevel", "Level of need as the referrer saw it",
                Named.level(referral.declaredLevel()), AccessRule.OWN);
        list.value(
                WHAT_WAS_SAID, "voice.childSeenAlone", "Child seen alone", Named.said(referral.voice().childSeenAlone()),
                AccessRule.OWN);
        agreements();
        police(referral.police());
        establishment(referral.establishment());
    }

    private void concern(Concern concern) {
        for (int at = 0; at < concern.topics().size(); at++) {
            topic("concern.topics[" + at + "]", concern.topics().get(at));
        }
        for (int at = 0; at < concern.facts().size(); at++) {
            Fact fact = concern.facts().get(at);
            list.words(
                    WHAT_WAS_SAID, "concern.facts[" + at + "]", fact.opinion() ? "An opinion" : "An observation",
                    fact.text(), rule(fact));
        }
        list.words(WHAT_WAS_SAID, "concern.hopedFor", "Hoped for", concern.hopedFor(), AccessRule.FREE_TEXT);
        list.words(
                WHAT_WAS_SAID, "concern.alreadyTried", "Already tried", concern.alreadyTried(), AccessRule.FREE_TEXT);
    }

    private void topic(String path, String code) {
        Arrays.stream(NeedTopic.values())
                .filter(topic -> topic.name().equals(code))
                .forEach(topic -> list.value(WHAT_WAS_SAID, path, "A topic", topic.title(), rule(topic)));
    }

    private AccessRule rule(NeedTopic topic) {
        return HARM.contains(topic) && askedBy.isForTheChild() ? AccessRule.CHILD_ABUSE : AccessRule.OWN;
    }

    private AccessRule rule(Fact fact) {
        if (isAboutAnother(fact.about())) {
            return ofAnother(fact.about());
        }
        boolean police = fact.sensitivity() == Sensitivity.POLICE || fact.sensitivity() == Sensitivity.INTELLIGENCE;
        if (police) {
            return AccessRule.CRIME;
        }
        return fact.riskRelevant() && askedBy.isForTheChild() ? AccessRule.CHILD_ABUSE : AccessRule.FREE_TEXT;
    }

    private void indicators() {
        for (int at = 0; at < referral.indicators().size(); at++) {
            Indicator sign = referral.indicators().get(at);
            list.value(WHAT_WAS_SAID, "indicators[" + at + "]", "A sign", Named.constant(sign.code()), rule(sign));
        }
    }

    private AccessRule rule(Indicator sign) {
        if (isAboutAnother(sign.about())) {
            return ofAnother(sign.about());
        }
        return sign.code().harm() != Harm.NONE && askedBy.isForTheChild() ? AccessRule.CHILD_ABUSE : AccessRule.OWN;
    }

    private void agreements() {
        List<Agreement> all = referral.agreements();
        for (int at = 0; at < all.size(); at++) {
            Agreement said = all.get(at);
            boolean own = held.child().equals(said.giver());
            String given = said.givenAt() == null ? "" : ", " + ItemList.day(said.givenAt());
            if (said.covers().isEmpty() || said.covers().contains(held.child())) {
                list.value(
                        WHAT_WAS_SAID, "agreements[" + at + "]", "Agreement",
                        "%s by %s%s".formatted(Named.constant(said.state()), Named.constant(said.capacity()), given),
                        own ? AccessRule.OWN : AccessRule.THIRD_PARTY);
            }
        }
    }

    private void police(@Nullable PoliceDetail police) {
        if (police != null) {
            list.value(
                    WHAT_WAS_SAID, "police.childPresent", "Child present", Named.said(police.childPresent()),
                    AccessRule.CRIME);
            list.value(
                    WHAT_WAS_SAID, "police.welfareCheckMade", "Welfare check", Named.said(police.welfareCheckMade()),
                    AccessRule.CRIME);
            list.value(
                    WHAT_WAS_SAID, "police.policeReference", "Police reference", police.policeReference(),
                    AccessRule.CRIME);
            list.value(WHAT_WAS_SAID, "police.force", "Police force", police.force(), AccessRule.CRIME);
            list.value(WHAT_WAS_SAID, "police.grade", "Police grade", police.grade(), AccessRule.CRIME);
            list.value(
                    WHAT_WAS_SAID, "police.incidentAt", "Time of the incident", police.incidentAt(), AccessRule.CRIME);
        }
    }

    private void establishment(@Nullable Establishment there) {
        if (there != null) {
            AccessRule place = Places.rule(referral, askedBy);
            list.telling(THE_CHILD, "establishment.name", "Accommodated at", there.name(), place);
            postcode(there.postcode(), place);
            list.value(THE_CHILD, "establishment.run", "Run by", Named.constant(there.run()), AccessRule.OWN);
            list.value(THE_CHILD, "establishment.paid", "Paid by", Named.constant(there.paid()), AccessRule.OWN);
            list.value(THE_CHILD, "establishment.admittedOn", "Admitted", there.admittedOn(), AccessRule.OWN);
            list.value(
                    THE_CHILD, "establishment.expectedUntil", "Expected to stay until", there.expectedUntil(),
                    AccessRule.OWN);
            list.value(THE_CHILD, "establishment.dischargedOn", "Discharged", there.dischargedOn(), AccessRule.OWN);
            list.value(
                    THE_CHILD, "establishment.detainedUnder", "Detained under section", there.detainedUnder(),
                    AccessRule.OWN);
            list.telling(THE_CHILD, "establishment.contact", "Key worker", there.contact(), AccessRule.PROFESSIONAL);
        }
    }

    private void postcode(@Nullable Postcode postcode, AccessRule place) {
        if (postcode != null) {
            list.telling(
                    THE_CHILD, "establishment.postcode", "Postcode there", postcode.value(), place,
                    List.copyOf(PlaceWords.ofPostcode(postcode.value())));
        }
    }

    private boolean isAboutAnother(@Nullable String about) {
        return about != null && !about.equals(held.child());
    }

    private AccessRule ofAnother(@Nullable String about) {
        return referral.children().stream().anyMatch(child -> child.label().equals(about))
                ? AccessRule.SIBLING
                : AccessRule.THIRD_PARTY;
    }
}
