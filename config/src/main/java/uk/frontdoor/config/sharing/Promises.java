package uk.frontdoor.config.sharing;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.sharing.SharingQuestion;
import uk.frontdoor.core.sharing.SharingVerdict;

/**
 * What no sharing table may break, asked of one at random before it may be proposed. The build asks the shipped tables
 * everything; a table that comes later is asked as much as a person will wait for.
 */
public final class Promises {
    private static final Set<DestinationKind> WHO_ACT = EnumSet.of(
            DestinationKind.MASH,
            DestinationKind.POLICE,
            DestinationKind.ALLOCATED_TEAM,
            DestinationKind.OTHER_FRONT_DOOR);

    private final Set<String> broken = new LinkedHashSet<>();

    private Promises() {}

    /** Empty when nothing was found. */
    public static List<String> brokenBy(SharingPolicy policy, int questions, Random random) {
        Promises promises = new Promises();
        AnyQuestion any = new AnyQuestion(random);
        for (int asked = 0; asked < questions; asked++) {
            SharingQuestion question = any.next();
            promises.check(question, policy.decide(question));
        }
        return List.copyOf(promises.broken);
    }

    private void check(SharingQuestion question, SharingVerdict verdict) {
        expect(!verdict.ruleId().equals("S-NO-ANSWER"), verdict, "no row, or more than one, answers a question");
        if (verdict.answer() != Answer.PERMIT && verdict.answer() != Answer.PERMIT_MINIMISED) {
            return;
        }
        expect(question.sender() != Sender.UNKNOWN, verdict, "shares what an unknown sender sent");
        expect(
                !question.linkedToAllegedPerpetrator(),
                verdict,
                "shares with a recipient linked to an alleged perpetrator");
        expect(question.recipient() != DestinationKind.FAMILY_MEMBER, verdict, "shares with a member of the family");
        expect(
                verdict.profile() != FieldProfile.P4 || WHO_ACT.contains(question.recipient()),
                verdict,
                "gives the safeguarding profile to somebody who does not act on it");
        expect(
                !(isBelow(question) && question.recipientExcluded()),
                verdict,
                "shares below section 47 with a recipient the family excluded");
        expect(!verdict.lawfulBasis().startsWith("None"), verdict, "shares without a lawful basis");
    }

    private static boolean isBelow(SharingQuestion question) {
        return question.harm().compareTo(Harm.REASONABLE_CAUSE) < 0
                && !question.section47()
                && question.level() != CanonicalLevel.N5
                && question.purpose() != Purpose.EMERGENCY;
    }

    private void expect(boolean kept, SharingVerdict verdict, String complaint) {
        if (!kept) {
            broken.add(verdict.ruleId() + ": " + complaint);
        }
    }
}
