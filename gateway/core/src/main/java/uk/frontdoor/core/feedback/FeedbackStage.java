package uk.frontdoor.core.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.TriagedReferral;

/** Tells the referrer what was decided, as far as the referrer may know. */
public final class FeedbackStage {
    private final DecidedReferrals decided;
    private final FeedbackPolicy policy;
    private final Areas areas;
    private final HomeFrontDoor homes;
    private final FeedbackSender sender;
    private final FeedbackStore store;
    private final Replies replies;
    private final Recipients recipients;

    /** What recipients said of how they go on, and who they are. */
    public record Recipients(Progresses progresses, Destinations destinations) {}

    public FeedbackStage(
            DecidedReferrals decided,
            FeedbackPolicy policy,
            Areas areas,
            HomeFrontDoor homes,
            FeedbackSender sender,
            FeedbackStore store,
            Replies replies,
            Recipients recipients) {
        this.decided = decided;
        this.policy = policy;
        this.areas = areas;
        this.homes = homes;
        this.sender = sender;
        this.store = store;
        this.replies = replies;
        this.recipients = recipients;
    }

    /**
     * Safe to call again with the same decision, reply or progress: the feedback's id does not change. A decision on something
     * that never became a referral has no referrer to tell.
     */
    public void handle(UUID announced) {
        decided.find(announced).ifPresent(triaged -> tell(announced, triaged));
        replies.find(announced).ifPresent(this::reply);
        recipients.progresses().find(announced).ifPresent(this::goesOn);
    }

    /** Whoever was told nothing of the decision by a machine is told nothing of this. */
    private void goesOn(Progressed progressed) {
        recipients.destinations().find(progressed.recipient()).map(Destination::kind).ifPresent(by ->
                decided.find(progressed.decision()).ifPresent(triaged -> goesOn(triaged, progressed, by)));
    }

    private void goesOn(TriagedReferral triaged, Progressed progressed, DestinationKind by) {
        FeedbackOutcome outcome = policy.say(triaged, progressed, by, ledBy(triaged));
        boolean handedOver = handOver(triaged, outcome);
        if (outcome instanceof FeedbackOutcome.Tell) {
            store.record(progressed.id(), triaged.referral().submission(), outcome, handedOver);
        }
        recipients.progresses().told(progressed.id(), handedOver);
    }

    /** The policy is asked again: whoever is told nothing by a machine is not replied to by one. */
    private void reply(Reply reply) {
        decided.find(reply.decision()).ifPresent(triaged -> {
            boolean handedOver =
                    switch (policy.say(triaged, ledBy(triaged), elsewhere(triaged))) {
                        case FeedbackOutcome.Tell(var feedback) -> sender.send(triaged, feedback.with(reply));
                        case FeedbackOutcome.AcknowledgedOnly _ -> false;
                    };
            replies.told(reply.id(), handedOver);
        });
    }

    private void tell(UUID decision, TriagedReferral triaged) {
        FeedbackOutcome outcome = policy.say(triaged, ledBy(triaged), elsewhere(triaged));
        store.record(decision, triaged.referral().submission(), outcome, handOver(triaged, outcome));
    }

    private boolean handOver(TriagedReferral triaged, FeedbackOutcome outcome) {
        return switch (outcome) {
            case FeedbackOutcome.Tell(var feedback) ->
                sender.send(triaged, feedback);
            case FeedbackOutcome.AcknowledgedOnly _ -> false;
        };
    }

    /** A place from which could be told where a child in hiding is, is told by nobody but a person. */
    private @Nullable String elsewhere(TriagedReferral triaged) {
        Referral referral = triaged.referral();
        return referral.hidesLocation()
                ? null
                : homes.of(referral.submission()).map(OtherFrontDoor::name).orElse(null);
    }

    private String ledBy(TriagedReferral triaged) {
        LocalDate day = triaged.decision().decidedAt().atZone(England.TIME).toLocalDate();
        return areas.find(triaged.area(), day).map(Area::frontDoorName).orElse("Front door");
    }
}
