package uk.frontdoor.config.triage;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.TriagePolicy;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriageQuestion;
import uk.frontdoor.core.triage.Urgency;

/** What no triage table may break, asked of one at random before it may be proposed. */
public final class TriagePromises {
    private static final List<String> GRADES = List.of("RED", "AMBER", "GREEN", "NONE");

    private final Random random;
    private final Set<String> broken = new LinkedHashSet<>();

    private TriagePromises(Random random) {
        this.random = random;
    }

    /** Empty when nothing was found. */
    public static List<String> brokenBy(TriagePolicy policy, int questions, Random random) {
        TriagePromises promises = new TriagePromises(random);
        for (int asked = 0; asked < questions; asked++) {
            promises.ask(policy, promises.anyQuestion());
        }
        return List.copyOf(promises.broken);
    }

    private void ask(TriagePolicy policy, TriageQuestion question) {
        try {
            check(question, policy.propose(question));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            broken.add("a row answers with a word that is not known");
        }
    }

    private void check(TriageQuestion question, TriageProposal proposal) {
        expect(!proposal.ruleId().equals("T-NO-ANSWER"), proposal, "no row, or more than one, answers a question");
        expect(!proposal.levels().isEmpty(), proposal, "proposes no level");
        if (question.harm() == Harm.IMMEDIATE) {
            expect(proposal.urgency() == Urgency.RED, proposal, "rates immediate danger below red");
        }
        if (question.harm().compareTo(Harm.REASONABLE_CAUSE) >= 0) {
            expect(proposal.urgency().compareTo(Urgency.AMBER) <= 0, proposal, "rates a hard sign below amber");
            expect(proposal.destination() == DestinationKind.MASH, proposal, "keeps a hard sign from the MASH");
        }
    }

    private void expect(boolean kept, TriageProposal proposal, String complaint) {
        if (!kept) {
            broken.add(proposal.ruleId() + ": " + complaint);
        }
    }

    private TriageQuestion anyQuestion() {
        return new TriageQuestion(
                any(List.of(ReferralKind.values())),
                any(List.of(ReferrerKind.values())),
                any(List.of(Harm.values())),
                Set.copyOf(Stream.generate(() -> any(List.of(CanonicalLevel.values())))
                        .limit(random.nextInt(3))
                        .toList()),
                any(List.of(AgreementState.values())),
                any(GRADES),
                random.nextBoolean());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
