package uk.frontdoor.app.pull;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.app.http.ProblemBody;
import uk.frontdoor.app.matching.Matches;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/**
 * Claims the next item and writes it with what it is about. The claim and the record that the case system is shown it
 * commit together and first: what cannot be written must not stay at the head of the list.
 */
final class ClaimWriter {
    private final TransactionOperations transaction;
    private final WorkList work;
    private final Referrals referrals;
    private final Submissions submissions;
    private final Story story;
    private final Matches matches;

    ClaimWriter(
            TransactionOperations transaction,
            WorkList work,
            Referrals referrals,
            Submissions submissions,
            Story story,
            Matches matches) {
        this.transaction = transaction;
        this.work = work;
        this.referrals = referrals;
        this.submissions = submissions;
        this.story = story;
        this.matches = matches;
    }

    Optional<ClaimAnswer> next(CaseSystem system, Duration lease) {
        Optional<Claim> claim = transaction.execute(_ -> claim(system, lease));
        return claim == null ? Optional.empty() : claim.map(it -> write(it, system));
    }

    private Optional<Claim> claim(CaseSystem system, Duration lease) {
        Optional<Claim> claim = work.claimNext(system.areas(), Set.of(WorkKind.values()), system.name(), lease);
        claim.ifPresent(it -> work.viewed(it.item(), system.name()));
        return claim;
    }

    private ClaimAnswer write(Claim claim, CaseSystem system) {
        WorkItem item = claim.item();
        Optional<Referral> referral = referrals.find(item.submission());
        Optional<Placed> placed = story.placed(item.submission());
        boolean showOriginal = referral.isEmpty() || item.kind() == WorkKind.CHANGE;
        return new ClaimAnswer(
                item.id().toString(),
                claim.lease().toString(),
                claim.expiresAt(),
                item.kind(),
                item.reference().value(),
                item.urgency(),
                item.dueAt(),
                item.problems().stream().map(ProblemBody.FieldError::of).toList(),
                placed.map(Placed::proposal).orElse(null),
                placed.stream().flatMap(each -> each.routes().stream()).map(ProposedRoute::of).toList(),
                ClaimAnswer.Matching.of(matches.of(item.submission(), viewer(system))),
                referral.map(RecordJson::write).orElse(null),
                showOriginal ? original(item).orElse(null) : null);
    }

    /** No case system is a manager: a restricted record is not shown to it. */
    private static Matches.Viewer viewer(CaseSystem system) {
        return new Matches.Viewer(system.name(), system.areas(), Set.of());
    }

    private Optional<ClaimAnswer.Original> original(WorkItem item) {
        String subject = item.subject();
        SubmissionId id =
                item.kind() == WorkKind.CHANGE && subject != null ? SubmissionId.of(subject) : item.submission();
        return submissions
                .find(id)
                .map(submission -> new ClaimAnswer.Original(submission.contentType(), submission.original()));
    }
}
