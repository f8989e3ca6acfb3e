package uk.frontdoor.app.decision;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.worklist.WorkItem;

/** Asks what each recipient of a decision would receive, before it is recorded. Releases nothing. */
public final class DecisionPreview {
    private final Referrals referrals;
    private final Story story;
    private final SharingPreview gate;

    public DecisionPreview(Referrals referrals, Story story, SharingPreview gate) {
        this.referrals = referrals;
        this.story = story;
        this.gate = gate;
    }

    /** Empty when there is no referral to share, or it was never placed. */
    public Optional<List<Previewed>> of(WorkItem item, HumanDecision decision) {
        return referrals.find(item.submission()).flatMap(referral -> story.placed(item.submission())
                .map(placed -> new TriagedReferral(referral, placed.queue(), placed.proposal(), decision))
                .map(triaged -> decision.recipients().stream()
                        .distinct()
                        .map(recipient -> gate.preview(triaged, recipient))
                        .toList()));
    }

    /** Goes with the page and comes back with the confirmation: whoever confirms has seen these answers. */
    public static String seal(List<Previewed> answers) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Previewed.digest(answers));
    }
}
