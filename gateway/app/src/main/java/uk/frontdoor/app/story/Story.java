package uk.frontdoor.app.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;

/** Port: what the stages and people have made of a referral so far. */
public interface Story {
    /** What triage found, as far as it has come. */
    Optional<Placed> placed(SubmissionId submission);

    /** What a later, slower look at the messages of a referral found odd; it stopped nothing. */
    List<Problem> foundLater(SubmissionId submission);

    /** Oldest first. */
    List<HumanDecision> decisions(SubmissionId submission);

    Optional<HumanDecision> decision(UUID decision);

    /** One for each recipient the gate has answered about; none until it has. */
    List<SharedWith> sharedWith(UUID decision);

    /** Every answer the gate gave about every recipient, in the order asked; what may no longer go was asked again. */
    List<SharedWith> everyAnswer(UUID decision);

    /** What a release, or the recall of one, was made for. */
    Optional<Announced> announced(UUID release);

    /** What was said to be wrong in a referral, and what became of it; oldest first. */
    List<Rectified> rectified(SubmissionId submission);
}
