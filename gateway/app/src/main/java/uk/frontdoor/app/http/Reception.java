package uk.frontdoor.app.http;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.reading.Envelope;

/** Hands in what a face has accepted, and tells a repeat from another thing under the same key. */
public final class Reception {
    private final Intake intake;
    private final Submissions submissions;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public Reception(Intake intake, Submissions submissions, Clock clock, Supplier<UUID> ids) {
        this.intake = intake;
        this.submissions = submissions;
        this.clock = clock;
        this.ids = ids;
    }

    public Clock clock() {
        return clock;
    }

    public Receipt handIn(Parcel parcel) {
        RawSubmission submission = submission(parcel);
        return receipt(submission, intake.keep(submission, null));
    }

    /** As {@link #handIn}; other content under the same key is kept as a new version of the first. */
    public Receipt handInOrUpdate(Parcel parcel) {
        Receipt receipt = handIn(parcel);
        return receipt instanceof Receipt.OtherContent(SubmissionId first) ? handIn(update(parcel, first)) : receipt;
    }

    /** All or none. Receipts in the order given; keys may not repeat. */
    public List<Receipt> handInAll(List<Parcel> parcels) {
        List<RawSubmission> all = parcels.stream().map(this::submission).toList();
        List<IntakeOutcome> outcomes = intake.keepAll(all);
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(index -> receipt(all.get(index), outcomes.get(index)))
                .toList();
    }

    public Parcel update(Parcel parcel, SubmissionId first) {
        Map<String, String> envelope = new HashMap<>(parcel.envelope());
        envelope.put(Envelope.UPDATES, first.toString());
        return parcel.with(parcel.key() + ":" + Sha256.hex(parcel.original()), envelope);
    }

    /** The ledger shows that this was refused; sending the very same again has no further effect. */
    public void refused(AgencyPrincipal sender, Channel channel, byte[] original, ApiProblem problem) {
        RequestKey key = new RequestKey(sender.id(), "refused:" + Sha256.hex(original));
        IntakeOutcome outcome = intake.refuse(new RefusedContent(
                key, sender.system(), channel, problem.status().value(), problem.body().bytes()));
        if (outcome instanceof IntakeOutcome.RefusedNow) {
            Refusals.areKept();
        }
    }

    private RawSubmission submission(Parcel parcel) {
        Map<String, String> envelope = new HashMap<>(parcel.envelope());
        envelope.put(Envelope.SOURCE_CODE, parcel.sender().sourceCode());
        return new RawSubmission(
                new SubmissionId(ids.get()),
                parcel.channel(),
                parcel.sender().id(),
                clock.instant(),
                new RequestKey(parcel.sender().id(), parcel.key()),
                parcel.contentType(),
                envelope,
                parcel.original());
    }

    private Receipt receipt(RawSubmission submission, IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Kept _ -> new Receipt.New(submission);
            case IntakeOutcome.Repeated(SubmissionId first) -> sameOrOther(submission, first);
            case IntakeOutcome.MessageSeenBefore(SubmissionId first) -> sameOrOther(submission, first);
            case IntakeOutcome.StillBeingHandled _ -> new Receipt.Busy();
            case IntakeOutcome.RefusedNow _, IntakeOutcome.RefusedBefore _ ->
                throw new IllegalStateException("keys of refusals and of submissions are never the same");
        };
    }

    private Receipt sameOrOther(RawSubmission submission, SubmissionId first) {
        return submissions.isKept(first, submission.original())
                ? new Receipt.Same(first)
                : new Receipt.OtherContent(first);
    }
}
