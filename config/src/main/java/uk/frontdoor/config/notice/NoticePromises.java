package uk.frontdoor.config.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.frontdoor.config.dmn.NoAnswer;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.notice.NoticeQuestion;
import uk.frontdoor.core.referral.Establishment;

/** What no table of notices may break: every question has one answer. */
public final class NoticePromises {
    private NoticePromises() {}

    /** Empty when nothing was found. All questions are asked. */
    public static List<String> brokenBy(NoticePolicy policy) {
        Set<String> broken = new LinkedHashSet<>();
        for (Establishment.Sector run : Establishment.Sector.values()) {
            for (Establishment.Sector paid : Establishment.Sector.values()) {
                for (boolean homeKnown : new boolean[] {true, false}) {
                    ask(policy, new NoticeQuestion(run, paid, homeKnown), broken);
                }
            }
        }
        return List.copyOf(broken);
    }

    private static void ask(NoticePolicy policy, NoticeQuestion question, Set<String> broken) {
        try {
            policy.authority(question);
        } catch (NoAnswer unanswered) {
            broken.add("no row, or more than one, answers a question");
        } catch (IllegalArgumentException unknown) {
            broken.add("a row answers with a word that is not known");
        }
    }
}
