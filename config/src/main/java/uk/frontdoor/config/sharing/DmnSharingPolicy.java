package uk.frontdoor.config.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.dmn.NoAnswer;
import uk.frontdoor.config.dmn.Row;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.sharing.SharingQuestion;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * Asks {@code sharing.dmn}.
 *
 * <p>A verdict depends on the question alone, so each is worked out once. A question the tables cannot answer is held
 * for a person.
 */
public final class DmnSharingPolicy implements SharingPolicy {
    private static final String TABLE = "/frontdoor/tables/sharing.dmn";
    private static final String VERDICT = "Verdict";
    /** More than an area's work throws up; a bound, so that odd traffic cannot fill the memory. */
    private static final int KEPT = 20_000;

    private final DmnTables tables;
    private final Map<SharingQuestion, SharingVerdict> kept = new ConcurrentHashMap<>();

    public DmnSharingPolicy(DmnTables tables) {
        this.tables = tables;
    }

    /** The tables that ship with the gateway. */
    public static DmnSharingPolicy shipped() {
        return new DmnSharingPolicy(DmnTables.fromClassPath(TABLE));
    }

    /** Asks until the engine is warm; before readiness, not on a request. */
    public DmnSharingPolicy warmUp() {
        SharingQuestion plain = new SharingQuestion(
                Sender.SCHOOL,
                Purpose.FAMILY_HELP,
                CanonicalLevel.N2,
                AgreementInForce.AGREED,
                Harm.NONE,
                DestinationKind.FAMILY_HUB,
                Competence.NOT_APPLICABLE,
                true,
                false,
                false,
                false,
                false,
                false);
        for (int round = 0; round < 200; round++) {
            workOut(plain);
        }
        return this;
    }

    public String tableVersion() {
        return tables.version();
    }

    @Override
    public SharingVerdict decide(SharingQuestion question) {
        SharingVerdict known = kept.get(question);
        if (known != null) {
            return known;
        }
        SharingVerdict verdict = workOut(question);
        if (kept.size() < KEPT) {
            kept.put(question, verdict);
        }
        return verdict;
    }

    private SharingVerdict workOut(SharingQuestion question) {
        try {
            return verdict(tables.row(VERDICT, asContext(question)));
        } catch (NoAnswer unanswered) {
            return held();
        }
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

    private SharingVerdict verdict(Row row) {
        return new SharingVerdict(
                Answer.valueOf(row.text("answer")),
                FieldProfile.valueOf(row.text("profile")),
                row.text("ruleId"),
                tables.version(),
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
                tables.version(),
                "None: nothing goes",
                List.of("L7"),
                List.of("T-ACK"),
                "The sharing tables gave no single answer; a person decides.");
    }
}
