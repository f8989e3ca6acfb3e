package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DecisionDomain;
import uk.frontdoor.config.dmn.Row;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;

/** What holds of {@code matters.dmn} over everything it can be asked: no gap, no overlap, nothing it may not share. */
class MattersDomainTest {
    private static final String FILE = "/frontdoor/tables/matters.dmn";
    private static final AskedTable SEVERITY = AskedTable.of(FILE, "Severity", Map.of());
    private static final AskedTable AGREEMENT = AskedTable.of(FILE, "Agreement here", Map.of());
    private static final AskedTable BARRED = AskedTable.of(FILE, "Barred", Map.of());
    private static final AskedTable VOLUNTARY = AskedTable.of(FILE, "Voluntary sector", Map.of());
    private static final AskedTable BY_MATTER =
            AskedTable.of(FILE, "By matter", Map.of("Voluntary sector", List.of("<Voluntary sector>")));
    private static final AskedTable RULE = AskedTable.of(FILE, "Rule", Map.of("By matter", answersByMatter()));
    private static final Map<String, Row> VERDICTS = verdicts();
    /** What is told below section 47 without agreement: by law, for treatment, or the basics to whoever is in charge. */
    private static final Set<String> WITHOUT_AGREEMENT = Set.of(
            "M-32-DIRECT-CARE",
            "M-33-CRISIS",
            "M-39-SECTION-85",
            "M-40-COMMISSIONED",
            "M-41-SECTION-86",
            "M-42-DISCHARGE",
            "M-42-SECTION-117",
            "M-43-ENCOMPASS",
            "M-44-HOME-EDUCATED",
            "M-48-REPEATED-NOTICES",
            "M-53-PREVENT",
            "M-53-MASH",
            "M-54-LADO",
            "M-61-HOME-FRONT-DOOR",
            "M-67-TEAM");

    private static List<Object> answersByMatter() {
        List<Object> answers = new ArrayList<>(BY_MATTER.distinctAnswers());
        answers.remove("<Voluntary sector>");
        answers.addAll(VOLUNTARY.distinctAnswers());
        answers.remove("NONE");
        return answers.stream().distinct().toList();
    }

    private static Map<String, Row> verdicts() {
        Set<String> rules = new TreeSet<>(RULE.distinctAnswers());
        Map<String, Row> verdicts = new TreeMap<>();
        DecisionDomain.of(FILE, "Verdict")
                .pin("Rule", rules.toArray())
                .forEachRow((question, row) -> verdicts.put(row.text("ruleId"), row));
        return verdicts;
    }

    /** The rule for a matter and a recipient, before anything bars it. */
    private static String byMatter(Object matter, Object recipient, Object severity, Object agreement, Object level) {
        Map<String, Object> question = new HashMap<>(Map.of(
                "matter", matter,
                "recipient", recipient,
                "Severity", severity,
                "Agreement here", agreement,
                "level", level));
        String answer = BY_MATTER.answer(question);
        return answer.startsWith("<") ? VOLUNTARY.answer(question) : answer;
    }

    private interface Check {
        void on(Matter matter, DestinationKind recipient, String severity, String agreement, String rule);
    }

    private static void forEach(Check check) {
        for (Matter matter : asked()) {
            for (DestinationKind recipient : DestinationKind.values()) {
                for (String severity : SEVERITY.distinctAnswers()) {
                    for (String agreement : AGREEMENT.distinctAnswers()) {
                        for (CanonicalLevel level : CanonicalLevel.values()) {
                            check.on(matter, recipient, severity, agreement, byMatter(
                                    matter.name(), recipient.name(), severity, agreement, level.name()));
                        }
                    }
                }
            }
        }
    }

    private static List<Matter> asked() {
        return Arrays.stream(Matter.values()).filter(Matter::isAskedOfTheTables).toList();
    }

    private static boolean shares(String rule) {
        Row row = VERDICTS.get(rule);
        return row != null && EveryQuestion.shares(Answer.valueOf(row.text("answer")));
    }

    @Test
    void handsOnOnlyWhatTheSharingTablesKnow() {
        forEach((matter, recipient, severity, agreement, rule) -> {
            if (rule.equals(DmnSharingPolicy.HANDED_ON)) {
                assertThat(EveryQuestion.KNOWN).as("%s", matter).contains(recipient);
            }
        });
    }

    @Test
    void handsOnEveryEmergencyToTheMashOrSharesIt() {
        for (Matter matter : asked()) {
            String rule = byMatter(matter.name(), "MASH", "EMERGENCY", "REFUSED", "N5");
            boolean notice = matter.name().startsWith("SECTION_8")
                    || matter.name().startsWith("DISCHARGE")
                    || Set.of(Matter.NOTICE_FOR_ANOTHER_AUTHORITY, Matter.PLANNING_EXTRACT, Matter.ATTENDANCE_NOTICE)
                            .contains(matter);
            assertThat(notice || rule.equals(DmnSharingPolicy.HANDED_ON) || shares(rule)).as("%s", matter).isTrue();
        }
    }

    @Test
    void tellsNobodyAnythingBelowSection47WithoutAgreementButByNamedRules() {
        forEach((matter, recipient, severity, agreement, rule) -> {
            if (severity.equals("BELOW") && !agreement.equals("COVERS") && shares(rule)) {
                assertThat(WITHOUT_AGREEMENT).as("%s to %s", matter, recipient).contains(rule);
                assertThat(rule.equals("M-48-REPEATED-NOTICES")
                                || !Set.of("P3", "P4").contains(VERDICTS.get(rule).text("profile")))
                        .as(rule)
                        .isTrue();
            }
        });
    }

    @Test
    void givesTheSafeguardingProfileOnlyAtSection47AndToThoseWhoAct() {
        Set<DestinationKind> act = Set.of(
                DestinationKind.MASH,
                DestinationKind.POLICE,
                DestinationKind.ALLOCATED_TEAM,
                DestinationKind.OTHER_FRONT_DOOR);
        forEach((matter, recipient, severity, agreement, rule) -> {
            if (shares(rule) && VERDICTS.get(rule).text("profile").equals("P4")) {
                assertThat(act).as(rule).contains(recipient);
                assertThat(severity.equals("BELOW") && !rule.equals("M-48-REPEATED-NOTICES")).as(rule).isFalse();
            }
        });
    }

    @Test
    void sharesNothingThatIsBarred() {
        for (Object rule : answersByMatter()) {
            for (String bar : List.of("LINKED", "UNKNOWN_SENDER", "EXCLUDED")) {
                String answer = RULE.answer(Map.of("By matter", rule, "Barred", bar));
                assertThat(answer.equals(DmnSharingPolicy.HANDED_ON) || !shares(answer)).as("%s", rule).isTrue();
            }
        }
        for (Sender sender : Sender.values()) {
            String barred = BARRED.answer(Map.of(
                    "sender", sender.name(),
                    "linkedToAllegedPerpetrator", false,
                    "recipientExcluded", false,
                    "Severity", "EMERGENCY"));
            assertThat(barred).isEqualTo(sender == Sender.UNKNOWN ? "UNKNOWN_SENDER" : "CLEAR");
        }
    }

    @Test
    void tellsAMemberOfTheFamilyNothing() {
        forEach((matter, recipient, severity, agreement, rule) ->
                assertThat(recipient == DestinationKind.FAMILY_MEMBER && shares(rule)).isFalse());
    }

    @Test
    void reachesEveryRuleAndSaysWhatEachMeans() {
        assertThat(VERDICTS).hasSize((int) DecisionDomain.rules(FILE).values().stream()
                .filter("Verdict"::equals)
                .count());
        VERDICTS.forEach((rule, row) -> {
            assertThat(rule).matches("SHARING|[SM]-[0-9A-Z-]+");
            assertThat(FieldProfile.valueOf(row.text("profile"))).isNotNull();
            assertThat(row.texts("log")).isNotEmpty().allMatch(code -> code.matches("L([1-9]|10)"));
            assertThat(row.texts("tell")).isNotEmpty().allMatch(code -> code.matches("T-[A-Z]+"));
            assertThat(row.text("reason")).endsWith(".");
            if (shares(rule)) {
                assertThat(row.text("lawfulBasis")).doesNotStartWith("None");
            }
        });
    }

    @Test
    void declaresExactlyTheValuesOfTheCore() {
        Map<String, List<Object>> types = DecisionDomain.types(FILE);
        assertThat(types.get("tSender")).isEqualTo(names(Sender.values()));
        assertThat(types.get("tPurpose")).isEqualTo(names(Purpose.values()));
        assertThat(types.get("tLevel")).isEqualTo(names(CanonicalLevel.values()));
        assertThat(types.get("tAgreement")).isEqualTo(names(AgreementInForce.values()));
        assertThat(types.get("tHarm")).isEqualTo(names(Harm.values()));
        assertThat(types.get("tRecipient")).isEqualTo(names(DestinationKind.values()));
        assertThat(types.get("tMatter")).isEqualTo(names(asked().toArray(Matter[]::new)));
        assertThat(types.get("tAnswer")).isEqualTo(names(Answer.values()));
        assertThat(types.get("tProfile")).isEqualTo(names(FieldProfile.values()));
    }

    @Test
    void leavesNoTableOut() {
        assertThat(DecisionDomain.tables(FILE))
                .containsExactly(
                        "Severity", "Agreement here", "Barred", "Voluntary sector", "By matter", "Rule", "Verdict");
    }

    private static List<Object> names(Enum<?>[] values) {
        return Arrays.stream(values).<Object>map(Enum::name).toList();
    }
}
