package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DecisionDomain;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingQuestion;

/** What holds of the sharing tables over everything they can be asked. */
class SharingDomainTest {
    /** The recipients the sharing tables answer about; the others are answered before they are asked. */
    private static final List<DestinationKind> KNOWN = EveryQuestion.KNOWN;

    private static final SharingTables TABLES = new SharingTables();
    private static final EveryQuestion EVERY = EveryQuestion.walk(TABLES);

    @Test
    void answersEveryQuestionAndSharesNothingItMayNot() {
        assertThat(EVERY.asked()).isEqualTo(14L * 6 * 7 * 10 * 4 * 7 * 4 * 64);
        assertThat(EVERY.broken()).isEmpty();
    }

    @Test
    void reachesEveryRuleByOneQuestionOrAnother() {
        assertThat(EVERY.reached()).isEqualTo(TABLES.verdicts.keySet());
    }

    @Test
    void saysWhatEveryRuleMeans() {
        assertThat(TABLES.verdicts.keySet()).isEqualTo(TABLES.rules());
        assertThat(TABLES.verdicts).hasSize((int) DecisionDomain.rules(SharingTables.FILE).values().stream()
                .filter("Verdict"::equals)
                .count());
        TABLES.verdicts.forEach((rule, row) -> {
            assertThat(rule).matches("S-[0-9A-Z-]+");
            assertThat(FieldProfile.valueOf(row.text("profile"))).isNotNull();
            assertThat(row.texts("log")).isNotEmpty().allMatch(code -> code.matches("L([1-9]|10)"));
            assertThat(row.texts("tell")).isNotEmpty().allMatch(code -> code.matches("T-[A-Z]+"));
            assertThat(row.text("reason")).endsWith(".");
            assertThat(row.text("lawfulBasis").startsWith("None"))
                    .isEqualTo(!EveryQuestion.shares(Answer.valueOf(row.text("answer"))));
        });
    }

    @Test
    void provesItsTablesOneByOneWithTheWholeFileAskedAtRandom() {
        DmnSharingPolicy policy = DmnSharingPolicy.shipped();
        Random random = new Random(47);
        for (int round = 0; round < 2_000; round++) {
            SharingQuestion question = anyQuestion(random);
            assertThat(policy.decide(question).ruleId()).as("%s", question).isEqualTo(TABLES.ruleFor(context(question)));
        }
    }

    @Test
    void declaresExactlyTheValuesOfTheCore() {
        Map<String, List<Object>> types = DecisionDomain.types(SharingTables.FILE);

        assertThat(types.get("tSender")).isEqualTo(names(Sender.values()));
        assertThat(types.get("tPurpose")).isEqualTo(names(Purpose.values()));
        assertThat(types.get("tLevel")).isEqualTo(names(CanonicalLevel.values()));
        assertThat(types.get("tAgreement")).isEqualTo(names(AgreementInForce.values()));
        assertThat(types.get("tHarm")).isEqualTo(names(Harm.values()));
        assertThat(types.get("tRecipient")).isEqualTo(names(KNOWN.toArray(Enum[]::new)));
        assertThat(types.get("tCompetence")).isEqualTo(names(Competence.values()));
        assertThat(types.get("tAnswer")).isEqualTo(names(Answer.values()));
        assertThat(types.get("tProfile")).isEqualTo(names(FieldProfile.values()));
    }

    @Test
    void leavesNoTableOut() {
        Set<String> asked = new TreeSet<>(SharingTables.ANSWERING.keySet());
        asked.addAll(
                List.of("Footing", "Agreement here", "Barred", "Route", "Asker", "Section 47 enquiry", "Rule", "Verdict"));

        assertThat(new TreeSet<>(DecisionDomain.tables(SharingTables.FILE))).isEqualTo(asked);
    }

    private static List<Object> names(Enum<?>[] values) {
        return Arrays.stream(values).<Object>map(Enum::name).toList();
    }

    private static SharingQuestion anyQuestion(Random random) {
        return new SharingQuestion(
                any(random, Sender.values()),
                any(random, Purpose.values()),
                any(random, CanonicalLevel.values()),
                any(random, AgreementInForce.values()),
                any(random, Harm.values()),
                KNOWN.get(random.nextInt(KNOWN.size())),
                any(random, Competence.values()),
                random.nextBoolean(),
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean(),
                random.nextBoolean(),
                Set.of());
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Map<String, Object> context(SharingQuestion question) {
        Map<String, Object> context = new HashMap<>();
        for (var part : SharingQuestion.class.getRecordComponents()) {
            try {
                Object value = Objects.requireNonNull(part.getAccessor().invoke(question));
                if (!(value instanceof Set)) {
                    context.put(part.getName(), value instanceof Enum<?> name ? name.name() : value);
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return context;
    }
}
