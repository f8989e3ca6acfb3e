package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Referral;

class ExplainedGroupTest {
    private final Referral referral = AReferral.fromASchool().build();
    private final Referral accused = AReferral.fromASchool()
            .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator())
            .build();

    private static ExplainedGroup group(List<ExplainedGroup> groups, FieldGroup wanted) {
        return groups.stream().filter(each -> each.group() == wanted).findFirst().orElseThrow();
    }

    @Test
    void saysOfEveryGroupWhetherItWentAndWhatTookItOut() {
        Release release =
                GateTestKit.released(GateTestKit.ask(AReferral.fromASchool(), ADecision.toShare(), ADecision.HUB));

        List<ExplainedGroup> groups = ExplainedGroup.of(
                referral,
                release.fields(),
                release.redactions(),
                SharingRows.CONTENTS.of(release.verdict().profile()));

        assertThat(group(groups, FieldGroup.CHILD_NAME).went()).isTrue();
        assertThat(group(groups, FieldGroup.UPN).went()).isFalse();
        assertThat(group(groups, FieldGroup.UPN).rules()).contains("R-UPN");
        assertThat(group(groups, FieldGroup.NHS_NUMBER).rules()).contains("R-NHSNO");
        assertThat(groups).extracting(ExplainedGroup::group).containsAll(FieldGroupsHeld.in(referral));
    }

    @Test
    void saysOfEveryGroupThatNothingWentWhereNothingDid() {
        List<ExplainedGroup> groups = ExplainedGroup.of(referral, Set.of(), List.of(), Set.of(FieldGroup.CHILD_NAME));

        assertThat(groups).noneMatch(ExplainedGroup::went).allMatch(group -> group.rules().isEmpty());
        assertThat(groups).extracting(ExplainedGroup::group).hasSameElementsAs(FieldGroupsHeld.in(referral));
        assertThat(groups)
                .filteredOn(ExplainedGroup::inProfile)
                .extracting(ExplainedGroup::group)
                .containsExactly(FieldGroup.CHILD_NAME);
    }

    @Test
    void speaksOfAGroupThatWentAlthoughItDidNotComeIn() {
        List<ExplainedGroup> groups =
                ExplainedGroup.of(referral, Set.of(FieldGroup.REVIEWED_SUMMARY), List.of(), Set.of());

        assertThat(group(groups, FieldGroup.REVIEWED_SUMMARY).went()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "children[0].name, CHILD_NAME",
        "children[0].otherNames, CHILD_NAME",
        "children[0].dateOfBirth, CHILD_BIRTH",
        "children[0].expectedDelivery, CHILD_BIRTH",
        "children[0].statedAge, CHILD_BIRTH",
        "children[0].sex, CHILD_SEX",
        "children[0].nhsNumber, NHS_NUMBER",
        "children[0].upn, UPN",
        "children[0].address.lines, CHILD_ADDRESS",
        "children[0].school, CHILD_SCHOOL",
        "children[0].accessNeeds.adjustments, ACCESS_NEEDS",
        "household[0], HOUSEHOLD",
        "household[0].telephone, HOUSEHOLD",
        "household[1].name, ALLEGED_PERPETRATOR",
        "concern.topics, TOPICS",
        "concern.hopedFor, HOPES_AND_HISTORY",
        "concern.alreadyTried, HOPES_AND_HISTORY",
        "concern.facts[0], NEED_FACTS",
        "concern.facts[1], UNREVIEWED_TEXT",
        "indicators[0], INDICATORS",
        "decision.reviewedSummary, REVIEWED_SUMMARY",
        "decision.level, NEED_LEVEL",
        "decision.childLevels.c1, NEED_LEVEL",
        "voice.childWishes, VOICE",
        "agreements, AGREEMENT",
        "safeContact.value, SAFE_CONTACT",
        "referrer.role, REFERRER_ROLE",
        "referrer.telephone, REFERRER_IDENTITY",
        "police.grade, POLICE_INCIDENT",
        "establishment.name, ESTABLISHMENT",
        "reason, REASON"
    })
    void findsTheGroupOfAFieldThatWasTakenOut(String field, FieldGroup expected) {
        List<ExplainedGroup> groups = ExplainedGroup.of(
                accused, Set.of(FieldGroup.values()), List.of(new Redaction(field, "R-TEST")), Set.of());

        assertThat(groups)
                .filteredOn(each -> each.rules().contains("R-TEST"))
                .extracting(ExplainedGroup::group)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"children[1]", "children[0].unheardOf", "concern.facts[2]", "household[2]", "unheardOf"})
    void leavesOutAFieldThatIsOfNoGroup(String field) {
        List<ExplainedGroup> groups =
                ExplainedGroup.of(accused, Set.of(), List.of(new Redaction(field, "R-TEST")), Set.of());

        assertThat(groups).isNotEmpty().allMatch(each -> each.rules().isEmpty());
    }

    @Test
    void findsAGroupForEveryRedaction() {
        Release release =
                GateTestKit.released(GateTestKit.ask(AReferral.fromASchool(), ADecision.toShare(), ADecision.HUB));

        List<ExplainedGroup> groups = ExplainedGroup.of(referral, Set.of(), release.redactions(), Set.of());

        Set<String> explained = new TreeSet<>();
        groups.forEach(each -> explained.addAll(each.rules()));
        assertThat(release.redactions())
                .filteredOn(redaction -> redaction.ruleId().startsWith("R-"))
                .allMatch(redaction -> explained.contains(redaction.ruleId()));
    }
}
