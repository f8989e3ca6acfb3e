package uk.frontdoor.config.sharing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.dmn.NoAnswer;
import uk.frontdoor.config.dmn.Row;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.sharing.SharingQuestion;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * Asks {@code matters.dmn} about everything a case is about that has rules of its own, and {@code sharing.dmn} where no
 * such rule answers.
 *
 * <p>Where several matters answer, the most careful answer counts. A question the tables cannot answer is held for a
 * person.
 */
public final class DmnSharingPolicy implements SharingPolicy {
    /** What {@code matters.dmn} answers when the sharing tables are to. */
    static final String HANDED_ON = "SHARING";

    private static final String MATTERS = "/frontdoor/tables/matters.dmn";
    private static final String SHARING = "/frontdoor/tables/sharing.dmn";
    private static final String VERDICT = "Verdict";
    /** Each new one takes up to a few milliseconds on a cold machine. */
    private static final int TO_WARM_UP = 2_000;

    private final DmnTables matters;
    private final DmnTables sharing;
    /** A hundred and fifty verdicts answer everything, so each is kept once. */
    private final Map<SharingVerdict, SharingVerdict> verdicts = new ConcurrentHashMap<>();

    public DmnSharingPolicy(DmnTables matters, DmnTables sharing) {
        this.matters = matters;
        this.sharing = sharing;
    }

    /** The tables that ship with the gateway. */
    public static DmnSharingPolicy shipped() {
        return new DmnSharingPolicy(DmnTables.fromClassPath(MATTERS), DmnTables.fromClassPath(SHARING));
    }

    /**
     * Asks until the engine is warm and knows what its tables are asked most; beside the first answers, not on a
     * request. The same questions on every gateway.
     */
    public DmnSharingPolicy warmUp() {
        AnyQuestion any = new AnyQuestion(new Random(1));
        for (int round = 0; round < TO_WARM_UP; round++) {
            decide(any.next());
        }
        return this;
    }

    /** Of both files. */
    public String tableVersion() {
        return "sharing " + sharing.version() + ", matters " + matters.version();
    }

    @Override
    public SharingVerdict decide(SharingQuestion question) {
        return verdicts.computeIfAbsent(workOut(question), Function.identity());
    }

    private SharingVerdict workOut(SharingQuestion question) {
        try {
            Map<String, Object> context = asContext(question);
            return ofMatters(question, context)
                    .orElseGet(() -> verdict(sharing.row(VERDICT, context), sharing.version()));
        } catch (NoAnswer unanswered) {
            return held();
        }
    }

    /** Empty when no matter has a rule of its own for this recipient. */
    private Optional<SharingVerdict> ofMatters(SharingQuestion question, Map<String, Object> context) {
        return asked(question.matters()).stream()
                .map(matter -> matters.row(VERDICT, with(context, matter)))
                .filter(row -> !row.text("ruleId").equals(HANDED_ON))
                .map(row -> verdict(row, matters.version()))
                .max(Comparator.comparing(SharingVerdict::answer, DmnSharingPolicy::byCare));
    }

    private static Set<Matter> asked(Set<Matter> found) {
        Set<Matter> asked = EnumSet.noneOf(Matter.class);
        found.stream().filter(Matter::isAskedOfTheTables).forEach(asked::add);
        return asked.isEmpty() ? Set.of(Matter.NONE) : asked;
    }

    private static int byCare(Answer one, Answer other) {
        return Integer.compare(care(one), care(other));
    }

    private static int care(Answer answer) {
        return switch (answer) {
            case PERMIT -> 0;
            case PERMIT_MINIMISED -> 1;
            case REDIRECT -> 2;
            case HOLD -> 3;
            case DENY -> 4;
        };
    }

    private static Map<String, Object> with(Map<String, Object> context, Matter matter) {
        Map<String, Object> question = new HashMap<>(context);
        question.put("matter", matter.name());
        return question;
    }

    private static Map<String, Object> asContext(SharingQuestion question) {
        Map<String, Object> context = new HashMap<>();
        context.put("sender", question.sender().name());
        context.put("purpose", question.purpose().name());
        context.put("level", question.level().name());
        context.put("agreement", question.agreement().name());
        context.put("harm", question.harm().name());
        context.put("recipient", question.recipient().name());
        context.put("competence", question.competence().name());
        context.put("recipientNamed", question.recipientNamed());
        context.put("recipientExcluded", question.recipientExcluded());
        context.put("linkedToAllegedPerpetrator", question.linkedToAllegedPerpetrator());
        context.put("section47", question.section47());
        context.put("override", question.override());
        context.put("otherParentAccused", question.otherParentAccused());
        return context;
    }

    private static SharingVerdict verdict(Row row, String version) {
        return new SharingVerdict(
                Answer.valueOf(row.text("answer")),
                FieldProfile.valueOf(row.text("profile")),
                row.text("ruleId"),
                version,
                row.text("lawfulBasis"),
                row.texts("log"),
                row.texts("tell"),
                row.text("reason"));
    }

    private SharingVerdict held() {
        return new SharingVerdict(
                Answer.HOLD,
                FieldProfile.P0,
                "S-NO-ANSWER",
                tableVersion(),
                "None: nothing goes",
                List.of("L7"),
                List.of("T-ACK"),
                "The sharing tables gave no single answer; a person decides.");
    }
}
