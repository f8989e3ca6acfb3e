package uk.frontdoor.config.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DecisionDomain;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriageQuestion;
import uk.frontdoor.core.triage.Urgency;

class DmnTriagePolicyTest {
    private static final String TABLE = "/frontdoor/tables/triage.dmn";
    private static final ClockRule FOUR_HOURS = new ClockRule.Elapsed(Duration.ofHours(4));
    private static final ClockRule ONE_WORKING_DAY = new ClockRule.WorkingDays(1);
    private static final DmnTriagePolicy POLICY = DmnTriagePolicy.shipped();

    @Test
    void answersEveryQuestionWithExactlyOneRowAndNeverClosesOne() {
        Set<String> used = new TreeSet<>();
        DecisionDomain domain = DecisionDomain.of(TABLE, "Proposal").pin("declared", List.of("N2"));

        domain.forEachRow((question, row) -> {
            used.add(row.text("ruleId"));
            assertThat(row.texts("levels")).isNotEmpty();
            assertThat(row.text("urgency")).isNotNull();
            assertThat(row.text("clock")).isIn("PT4H", "1WD", "SCHOOL-DAY");
            assertThat(row.text("destination")).isIn("FAMILY_HUB", "MASH", "SCHOOL");
            assertThat(row.text("reason")).endsWith(".");
        });

        assertThat(domain.size()).isEqualTo(6L * 9 * 4 * 8 * 6 * 4 * 2);
        assertThat(used).isEqualTo(new TreeSet<>(DecisionDomain.rules(TABLE).keySet()));
    }

    @Test
    void looksWithinFourHoursAtEverythingWithAHardSign() {
        DecisionDomain.of(TABLE, "Proposal")
                .pin("declared", List.of("N2"))
                .pin("harm", "IMMEDIATE", "REASONABLE_CAUSE")
                .forEachRow((question, row) -> {
                    assertThat(row.text("clock")).isEqualTo("PT4H");
                    assertThat(row.text("urgency")).isIn("RED", "AMBER");
                    assertThat(row.text("destination")).isEqualTo("MASH");
                });
    }

    @Test
    void takesTheMostCarefulOfEverySetOfDeclaredLevels() {
        for (Set<CanonicalLevel> declared : everySetOfLevels()) {
            TriageProposal proposal = POLICY.propose(help(Harm.NONE, declared, AgreementState.AGREED));

            assertThat(proposal.ruleId()).isEqualTo(expectedFor(declared));
            assertThat(proposal.levels()).isEqualTo(declared.isEmpty() ? unknownNeed() : declared);
        }
    }

    private static String expectedFor(Set<CanonicalLevel> declared) {
        if (declared.contains(CanonicalLevel.N5)) {
            return "T-DECLARED-N5";
        }
        if (declared.contains(CanonicalLevel.N6)) {
            return "T-LOOKED-AFTER";
        }
        if (declared.contains(CanonicalLevel.N4)) {
            return "T-N4";
        }
        if (declared.contains(CanonicalLevel.N3) || declared.contains(CanonicalLevel.N2)) {
            return "T-N2-N3";
        }
        return declared.isEmpty() ? "T-UNKNOWN" : "T-N0-N1";
    }

    private static Set<CanonicalLevel> unknownNeed() {
        return Set.of(CanonicalLevel.N1, CanonicalLevel.N2, CanonicalLevel.N3);
    }

    private static List<Set<CanonicalLevel>> everySetOfLevels() {
        return java.util.stream.IntStream.range(0, 1 << CanonicalLevel.values().length)
                .mapToObj(bits -> {
                    Set<CanonicalLevel> set = EnumSet.noneOf(CanonicalLevel.class);
                    for (CanonicalLevel level : CanonicalLevel.values()) {
                        if ((bits >> level.ordinal() & 1) == 1) {
                            set.add(level);
                        }
                    }
                    return set;
                })
                .toList();
    }

    @Test
    void declaresExactlyTheValuesOfTheCore() {
        Map<String, List<Object>> types = DecisionDomain.types(TABLE);

        assertThat(types.get("tKind")).isEqualTo(names(ReferralKind.values()));
        assertThat(types.get("tReferrer")).isEqualTo(names(ReferrerKind.values()));
        assertThat(types.get("tHarm")).isEqualTo(names(Harm.values()));
        assertThat(types.get("tLevel")).isEqualTo(names(CanonicalLevel.values()));
        assertThat(types.get("tAgreement")).isEqualTo(names(AgreementState.values()));
        assertThat(types.get("tUrgency")).isEqualTo(names(Urgency.values()));
        assertThat(names(DestinationKind.values())).containsAll(types.get("tDestination"));
    }

    private static List<Object> names(Enum<?>[] values) {
        return Arrays.stream(values).<Object>map(Enum::name).toList();
    }

    @Test
    void sendsImmediateDangerToTheMashAtOnceAndThroughTheNight() {
        TriageProposal proposal = POLICY.propose(help(Harm.IMMEDIATE, Set.of(CanonicalLevel.N1), AgreementState.REFUSED));

        assertThat(proposal.ruleId()).isEqualTo("T-IMMEDIATE");
        assertThat(proposal.urgency()).isEqualTo(Urgency.RED);
        assertThat(proposal.clock()).isEqualTo(FOUR_HOURS);
        assertThat(proposal.destination()).isEqualTo(DestinationKind.MASH);
        assertThat(proposal.levels()).containsExactly(CanonicalLevel.N5);
    }

    @Test
    void raisesAHardSignToChildProtectionWhateverLevelWasDeclared() {
        TriageProposal proposal =
                POLICY.propose(help(Harm.REASONABLE_CAUSE, Set.of(CanonicalLevel.N2), AgreementState.REFUSED));

        assertThat(proposal.ruleId()).isEqualTo("T-HARD-SIGN");
        assertThat(proposal.urgency()).isEqualTo(Urgency.AMBER);
        assertThat(proposal.clock()).isEqualTo(FOUR_HOURS);
        assertThat(proposal.levels()).containsExactly(CanonicalLevel.N5);
    }

    @Test
    void keepsAGreenPoliceNoticeAtTheMash() {
        TriageProposal proposal = POLICY.propose(new TriageQuestion(
                ReferralKind.POLICE_NOTICE,
                ReferrerKind.POLICE,
                Harm.NONE,
                Set.of(),
                AgreementState.NONE,
                "GREEN",
                false));

        assertThat(proposal.ruleId()).isEqualTo("T-POLICE-GREEN");
        assertThat(proposal.destination()).isEqualTo(DestinationKind.MASH);
        assertThat(proposal.clock()).isEqualTo(ONE_WORKING_DAY);
    }

    @Test
    void proposesTheHubForEarlyHelpWithAgreement() {
        TriageProposal proposal = POLICY.propose(help(Harm.NONE, Set.of(CanonicalLevel.N2), AgreementState.AGREED));

        assertThat(proposal.ruleId()).isEqualTo("T-N2-N3");
        assertThat(proposal.urgency()).isEqualTo(Urgency.GREEN);
        assertThat(proposal.destination()).isEqualTo(DestinationKind.FAMILY_HUB);
    }

    @Test
    void row76PutsTheThirdContactBeforeTheMash() {
        TriageProposal proposal = POLICY.propose(new TriageQuestion(
                ReferralKind.REQUEST_FOR_HELP,
                ReferrerKind.SCHOOL_PROFESSIONAL,
                Harm.NONE,
                Set.of(CanonicalLevel.N1),
                AgreementState.AGREED,
                "NONE",
                true));

        assertThat(proposal.ruleId()).isEqualTo("T-REPEATED-REQUESTS");
        assertThat(proposal.urgency()).isEqualTo(Urgency.AMBER);
        assertThat(proposal.destination()).isEqualTo(DestinationKind.MASH);
    }

    @Test
    void row48PutsTheThirdGreenNoticeBeforeTheMashAsAmber() {
        TriageProposal proposal = POLICY.propose(new TriageQuestion(
                ReferralKind.POLICE_NOTICE,
                ReferrerKind.POLICE,
                Harm.NONE,
                Set.of(),
                AgreementState.NONE,
                "GREEN",
                true));

        assertThat(proposal.ruleId()).isEqualTo("T-REPEATED-NOTICES");
        assertThat(proposal.urgency()).isEqualTo(Urgency.AMBER);
    }

    @Test
    void givesAnEncompassNoticeUntilTheNextSchoolDay() {
        TriageProposal proposal = POLICY.propose(new TriageQuestion(
                ReferralKind.ENCOMPASS_NOTICE,
                ReferrerKind.POLICE,
                Harm.POSSIBLE,
                Set.of(),
                AgreementState.NONE,
                "GREEN",
                false));

        assertThat(proposal.ruleId()).isEqualTo("T-ENCOMPASS");
        assertThat(proposal.clock()).isEqualTo(new ClockRule.BeforeNextSchoolDay());
    }

    @Test
    void namesTheVersionOfTheTable() {
        assertThat(POLICY.propose(help(Harm.NONE, Set.of(), AgreementState.NONE)).tableVersion())
                .matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
    }

    @Test
    void givesAPersonWhatTheTableCannotAnswer() {
        TriageProposal proposal = POLICY.propose(new TriageQuestion(
                ReferralKind.POLICE_NOTICE,
                ReferrerKind.POLICE,
                Harm.NONE,
                Set.of(),
                AgreementState.NONE,
                "PURPLE",
                false));

        assertThat(proposal.ruleId()).isEqualTo("T-NO-ANSWER");
        assertThat(proposal.clock()).isEqualTo(FOUR_HOURS);
        assertThat(proposal.reason()).doesNotContain("PURPLE");
    }

    private static TriageQuestion help(Harm harm, Set<CanonicalLevel> declared, AgreementState agreement) {
        return new TriageQuestion(
                ReferralKind.REQUEST_FOR_HELP, ReferrerKind.SCHOOL_PROFESSIONAL, harm, declared, agreement, "NONE", false);
    }
}
