package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;

final class AccessItemsTest {
    @Test
    void givesTheChildWhatIsTheChilds() {
        Map<String, AccessRule> rules = rules(AReferral.fromASchool(), AskedBy.CHILD);

        assertThat(rules)
                .containsEntry("children[0].name", AccessRule.OWN)
                .containsEntry("children[0].dateOfBirth", AccessRule.OWN)
                .containsEntry("children[0].nhsNumber", AccessRule.OWN)
                .containsEntry("children[0].address.postcode", AccessRule.OWN)
                .containsEntry("children[0].school", AccessRule.OWN)
                .containsEntry("indicators[0]", AccessRule.OWN);
    }

    @Test
    void listsEveryFieldOfASiblingAndOfTheHousehold() {
        Map<String, AccessRule> rules = rules(
                AReferral.fromASchool()
                        .about(AReferral.aChild("c1", "Effie"), AReferral.aChild("c2", "Josh"))
                        .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator()),
                AskedBy.CHILD);

        assertThat(rules.entrySet().stream().filter(rule -> rule.getKey().startsWith("children[1].")))
                .hasSizeGreaterThan(7)
                .allSatisfy(rule -> assertThat(rule.getValue()).isEqualTo(AccessRule.SIBLING));
        assertThat(rules)
                .containsEntry("household[0].name", AccessRule.THIRD_PARTY)
                .containsEntry("household[0].telephone", AccessRule.THIRD_PARTY)
                .containsEntry("household[1].name", AccessRule.ALLEGED_PERPETRATOR)
                .containsEntry("household[1].allegedPerpetrator", AccessRule.ALLEGED_PERPETRATOR)
                .containsEntry("safeContact.value", AccessRule.THIRD_PARTY)
                .containsEntry("voice.parentViews", AccessRule.THIRD_PARTY);
    }

    @Test
    void neverNamesAReferrerWhoWasPromisedIt() {
        for (AReferral referral : List.of(
                AReferral.fromASchool().anonymous(),
                AReferral.fromASchool().by(ReferrerKind.PUBLIC_NAMED, "10"),
                AReferral.fromASchool().by(ReferrerKind.PUBLIC_ANONYMOUS, "10"))) {
            assertThat(
                    rules(referral, AskedBy.CHILD).entrySet().stream().filter(
                            rule -> rule.getKey().startsWith("referrer.")))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.getValue()).isEqualTo(AccessRule.PROTECTED_REFERRER));
        }
        assertThat(rules(AReferral.fromASchool(), AskedBy.CHILD)).containsEntry(
                "referrer.name", AccessRule.PROFESSIONAL);
        assertThat(rules(AReferral.fromASchool().by(ReferrerKind.OTHER_PARENT, "1A"), AskedBy.CHILD))
                .containsEntry("referrer.name", AccessRule.THIRD_PARTY);
    }

    @Test
    void keepsEveryPlaceOfAProtectedAddressFromWhoeverIsNotTheChild() {
        AReferral hidden = AReferral.fromASchool().about(Hidden.child("c1", "Effie"));

        for (
                String place : List.of(
                        "children[0].address.lines", "children[0].address.postcode", "children[0].school",
                        "referrer.name", "referrer.agency")) {
            assertThat(rules(hidden, AskedBy.PARENT_WITH_RESPONSIBILITY)).containsEntry(
                    place, AccessRule.PROTECTED_PLACE);
            assertThat(rules(hidden, AskedBy.CHILD)).containsEntry(place, AccessRule.OWN_PROTECTED_PLACE);
        }
    }

    @Test
    void asksAPersonMoreWhenSomebodyElseAsksForTheChild() {
        AReferral harmed = AReferral.fromASchool()
                .showing(IndicatorCode.PHYSICAL_ABUSE)
                .withFacts(new Fact("A bruise", false, true, Sensitivity.HEALTH, "c1", true));

        assertThat(rules(harmed, AskedBy.PARENT_WITH_RESPONSIBILITY))
                .containsEntry("indicators[0]", AccessRule.CHILD_ABUSE)
                .containsEntry("concern.facts[0]", AccessRule.CHILD_ABUSE)
                .containsEntry("concern.topics[0]", AccessRule.OWN)
                .containsEntry("concern.topics[1]", AccessRule.CHILD_ABUSE)
                .containsEntry("voice.childWishes", AccessRule.EXPECTATIONS);
        assertThat(rules(harmed, AskedBy.CHILD))
                .containsEntry("indicators[0]", AccessRule.OWN)
                .containsEntry("concern.facts[0]", AccessRule.FREE_TEXT)
                .containsEntry("voice.childWishes", AccessRule.FREE_TEXT);
    }

    @Test
    void showsEveryFreeTextToAPerson() {
        List<AccessItem> items = items(
                AReferral.fromASchool()
                        .withFacts(
                                new Fact("About nobody", false, true, Sensitivity.GENERAL, null, false),
                                new Fact("About her", false, true, Sensitivity.GENERAL, "p1", false),
                                new Fact("From the police", false, false, Sensitivity.INTELLIGENCE, null, false))
                        .build(),
                AskedBy.CHILD);

        assertThat(items.stream().filter(AccessItem::freeText))
                .hasSizeGreaterThan(6)
                .allSatisfy(item -> assertThat(item.rule().proposal().asksAPerson()).as(item.key()).isTrue());
        assertThat(rules(items))
                .containsEntry("concern.facts[0]", AccessRule.FREE_TEXT)
                .containsEntry("concern.facts[1]", AccessRule.THIRD_PARTY)
                .containsEntry("concern.facts[2]", AccessRule.CRIME);
    }

    @Test
    void keepsWhatAnAdoptedChildWasCalledFromEverybody() {
        Referral referral = AReferral.fromASchool().about(Hidden.knownAs("Effie", "Birthname")).build();
        HeldOfChild adopted = new HeldOfChild(
                referral, "c1", List.of(ADecision.toShare().finding(Matter.ADOPTED_CHILD).about(referral).decision()), List.of());

        assertThat(rules(AccessItems.of(List.of(adopted), AskedBy.CHILD)))
                .containsEntry("children[0].otherNames", AccessRule.FORMER_IDENTITY);
        assertThat(rules(items(referral, AskedBy.CHILD))).containsEntry("children[0].otherNames", AccessRule.OWN);
    }

    @Test
    void saysWhatStaffRecordedSince() {
        List<AccessItem> items =
                items(AReferral.fromASchool().build().correctedIn("children[0].name.given", "a.worker"), AskedBy.CHILD);

        assertThat(items).filteredOn(item -> item.key().endsWith(" children[0].name"))
                .extracting(AccessItem::source)
                .containsExactly("Recorded by staff");
        assertThat(items).filteredOn(item -> item.key().endsWith(" children[0].dateOfBirth"))
                .extracting(AccessItem::source)
                .containsExactly("Given by whoever referred, 14 September 2026");
    }

    private static Map<String, AccessRule> rules(AReferral referral, AskedBy askedBy) {
        return rules(items(referral.build(), askedBy));
    }

    private static Map<String, AccessRule> rules(List<AccessItem> items) {
        return items.stream()
                .collect(Collectors.toMap(item -> item.key().substring(item.key().indexOf(' ') + 1), AccessItem::rule));
    }

    private static List<AccessItem> items(Referral referral, AskedBy askedBy) {
        HeldOfChild held = new HeldOfChild(
                referral, "c1", List.of(ADecision.toShare().about(referral).decision()), List.of());
        return AccessItems.of(List.of(held), askedBy);
    }
}
