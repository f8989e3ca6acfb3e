package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Referral;

class ExplainedGroupTest {
    private final Referral referral = AReferral.fromASchool().build();

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
