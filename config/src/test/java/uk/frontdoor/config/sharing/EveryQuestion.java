package uk.frontdoor.config.sharing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;

/** Walks through all forty-two million questions and notes which rule breaks which promise. */
final class EveryQuestion {
    private static final Set<DestinationKind> PARTNERS = EnumSet.of(
            DestinationKind.GENERAL_PRACTICE, DestinationKind.SCHOOL, DestinationKind.POLICE, DestinationKind.HOUSING);
    /** The only rules that tell anybody anything below section 47 without agreement or override, and only basics. */
    private static final Set<String> WITHOUT_AGREEMENT = Set.of("S-20-CHILD-ASKS", "S-25-CARER", "S-46-MASH-TRIAGE");

    /** The recipients the sharing tables answer about. */
    static final List<DestinationKind> KNOWN = List.of(
            DestinationKind.FAMILY_HUB,
            DestinationKind.MASH,
            DestinationKind.GENERAL_PRACTICE,
            DestinationKind.SCHOOL,
            DestinationKind.POLICE,
            DestinationKind.HOUSING,
            DestinationKind.FAMILY_MEMBER);

    private static final boolean[] BOTH = {true, false};

    private final SharingTables tables;
    private final List<Agreed> ways = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private long asked;

    /** What a rule means, bound once. */
    private record Outcome(String rule, Answer answer, String profile) {
        boolean shares() {
            return EveryQuestion.shares(answer);
        }
    }

    /** One way agreement may have been given, and what the tables make of it. */
    private record Agreed(AgreementInForce agreement, Competence competence, String here) {}

    /** The part of a question that does not turn on agreement. */
    private record Situation(
            Sender sender,
            Purpose purpose,
            CanonicalLevel level,
            Harm harm,
            DestinationKind recipient,
            boolean section47,
            boolean linked,
            boolean excluded) {
        boolean below() {
            return harm.compareTo(Harm.REASONABLE_CAUSE) < 0
                    && !section47
                    && level != CanonicalLevel.N5
                    && purpose != Purpose.EMERGENCY;
        }
    }

    static EveryQuestion walk(SharingTables tables) {
        EveryQuestion every = new EveryQuestion(tables);
        for (Sender sender : Sender.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (CanonicalLevel level : CanonicalLevel.values()) {
                    for (Harm harm : Harm.values()) {
                        for (DestinationKind recipient : KNOWN) {
                            every.bars(sender, purpose, level, harm, recipient);
                        }
                    }
                }
            }
        }
        return every;
    }

    private EveryQuestion(SharingTables tables) {
        this.tables = tables;
        tables.verdicts.forEach((rule, row) -> outcomes.put(
                rule, new Outcome(rule, Answer.valueOf(row.text("answer")), row.text("profile"))));
        for (AgreementInForce agreement : AgreementInForce.values()) {
            for (Competence competence : Competence.values()) {
                addWays(agreement, competence);
            }
        }
    }

    private void addWays(AgreementInForce agreement, Competence competence) {
        for (boolean named : BOTH) {
            String here = tables.agreementHere.answer(Map.of(
                    "agreement", agreement.name(), "recipientNamed", named, "competence", competence.name()));
            ways.add(new Agreed(agreement, competence, here));
        }
    }

    static boolean shares(Answer answer) {
        return answer == Answer.PERMIT || answer == Answer.PERMIT_MINIMISED;
    }

    Set<String> reached() {
        return reached;
    }

    Set<String> broken() {
        return broken;
    }

    /** How many questions were answered. */
    long asked() {
        return asked;
    }

    private void bars(Sender sender, Purpose purpose, CanonicalLevel level, Harm harm, DestinationKind recipient) {
        for (boolean section47 : BOTH) {
            for (boolean linked : BOTH) {
                for (boolean excluded : BOTH) {
                    agreements(new Situation(
                            sender, purpose, level, harm, recipient, section47, linked, excluded));
                }
            }
        }
    }

    private void agreements(Situation situation) {
        Map<String, Object> known = known(situation);
        String first = tables.rule.answer(known);
        AskedTable table = first.startsWith("<")
                ? tables.answeringTables.get(first.substring(1, first.length() - 1))
                : null;
        int base = table == null ? 0 : table.index(known);
        for (Agreed agreed : ways) {
            int index = table == null
                    ? 0
                    : base
                            + table.step("Agreement here", agreed.here())
                            + table.step("competence", agreed.competence().name());
            for (boolean override : BOTH) {
                for (boolean accused : BOTH) {
                    String rule = table == null
                            ? first
                            : table.at(index
                                    + table.step("override", override)
                                    + table.step("otherParentAccused", accused));
                    note(situation, agreed.agreement(), override, outcome(rule, known));
                }
            }
        }
    }

    private Map<String, Object> known(Situation situation) {
        Map<String, Object> known = new HashMap<>();
        known.put("sender", situation.sender().name());
        known.put("purpose", situation.purpose().name());
        known.put("level", situation.level().name());
        known.put("harm", situation.harm().name());
        known.put("recipient", situation.recipient().name());
        known.put("section47", situation.section47());
        known.put("linkedToAllegedPerpetrator", situation.linked());
        known.put("recipientExcluded", situation.excluded());
        known.put("Footing", tables.footing.answer(known));
        known.put("Barred", tables.barred.answer(known));
        known.put("Route", tables.route.answer(known));
        known.put("Asker", tables.asker.answer(known));
        return known;
    }

    private Outcome outcome(String rule, Map<String, Object> known) {
        String named = rule.startsWith("<") ? tables.enquiry.answer(known) : rule;
        return Objects.requireNonNull(outcomes.get(named), named);
    }

    private void note(Situation situation, AgreementInForce agreement, boolean override, Outcome outcome) {
        asked++;
        reached.add(outcome.rule());
        if (outcome.shares()) {
            promises(situation, agreement, override, outcome);
        } else if (situation.linked() && outcome.answer() != Answer.DENY) {
            broken.add(outcome.rule() + " does not deny a recipient linked to an alleged perpetrator");
        }
    }

    private void promises(Situation situation, AgreementInForce agreement, boolean override, Outcome outcome) {
        expect(situation.sender() != Sender.UNKNOWN, outcome, "shares what an unknown sender sent");
        expect(!situation.linked(), outcome, "shares with a recipient linked to an alleged perpetrator");
        expect(
                situation.recipient() != DestinationKind.FAMILY_MEMBER,
                outcome,
                "shares with a member of the family");
        expect(
                !(situation.below() && situation.excluded()),
                outcome,
                "shares below section 47 with a recipient the family excluded");
        boolean partner = PARTNERS.contains(situation.recipient());
        expect(
                !partner || situation.section47() || agreement == AgreementInForce.AGREED || override,
                outcome,
                "asks another agency without section 47, agreement or override");
        expect(
                !outcome.profile().equals("P4")
                        || situation.recipient() == DestinationKind.MASH
                        || situation.recipient() == DestinationKind.POLICE && situation.section47(),
                outcome,
                "gives the safeguarding profile to somebody else than the MASH");
        if (situation.below() && agreement != AgreementInForce.AGREED && !override) {
            expect(
                    outcome.answer() == Answer.PERMIT_MINIMISED
                            && outcome.profile().equals("P2")
                            && WITHOUT_AGREEMENT.contains(outcome.rule()),
                    outcome,
                    "shares below section 47 without agreement");
        }
    }

    private void expect(boolean kept, Outcome outcome, String complaint) {
        if (!kept) {
            broken.add(outcome.rule() + " " + complaint);
        }
    }
}
