package uk.frontdoor.app.sharing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import uk.frontdoor.app.watch.RedirectWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.sharing.RedirectTo;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/** Gives a person a disclosure that the rules leave to a person. */
public final class HeldWork {
    private static final Duration TO_SETTLE = Duration.ofHours(4);

    private final NewWork work;
    private final QueueOf queue;
    private final Redirects redirects;
    private final RedirectWatch watch;
    private final Clock clock;

    public HeldWork(NewWork work, QueueOf queue, Redirects redirects, RedirectWatch watch, Clock clock) {
        this.work = work;
        this.queue = queue;
        this.redirects = redirects;
        this.watch = watch;
        this.clock = clock;
    }

    /** One item for each decision, recipient and rule. */
    public void add(SubmissionId submission, UUID decision, DestinationId recipient, SharingVerdict verdict) {
        Urgency urgency = queue.urgency(submission);
        work.add(new NewWork.Task(
                "held %s %s %s".formatted(decision, recipient, verdict.ruleId()),
                WorkKind.HELD,
                queue.area(submission),
                submission,
                decision + " " + recipient,
                urgency,
                clock.instant().plus(TO_SETTLE),
                List.of()));
        if (redirects.of(verdict.ruleId()).filter(RedirectTo.SERVICE_THAT_IS_OPEN::equals).isPresent()) {
            watch.ofCrisis(submission, queue.area(submission));
        }
    }

    /**
     * Somebody decided to pass it on, here or to another area, and the rules refuse it for everybody: the first refusal
     * goes back to a person, who decides what happens instead. Without that nobody would have the referral any more.
     */
    void ofNothingShared(TriagedReferral referral, List<SharingOutcome> answers) {
        if (!answers.isEmpty()
                && answers.stream().allMatch(SharingOutcome.Withheld.class::isInstance)
                && answers.getFirst() instanceof SharingOutcome.Withheld(var recipient, var verdict)) {
            add(referral.referral().submission(), referral.decision().id(), recipient, verdict);
        }
    }
}
