package uk.frontdoor.app.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchStrength;
import uk.frontdoor.core.matching.SideBySide;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.worklist.WorkItemId;

/** Two referrals that may be about the same child, once a test says which. */
public final class OneMatch implements Matches {
    public static final UUID ID = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0099");

    private Optional<Found> found = Optional.empty();

    private record Found(Referral one, Referral other, KnownMatch.State state) {}

    public void forget() {
        found = Optional.empty();
    }

    public void between(Referral one, Referral other) {
        found = Optional.of(new Found(one, other, KnownMatch.State.PROPOSED));
    }

    @Override
    public MatchesSeen of(SubmissionId referral, Viewer viewer) {
        List<KnownMatch> shown = about(referral).map(OneMatch::known).stream().toList();
        return new MatchesSeen(shown, List.of(), null, 0, 0, false);
    }

    @Override
    public Optional<Compared> compare(SubmissionId referral, UUID match, Viewer viewer) {
        return about(referral)
                .filter(_ -> match.equals(ID))
                .flatMap(both -> SideBySide.of(both.one(), both.other(), new SpeltOrSounding())
                        .map(children -> new Compared(
                                known(both), new WorkItemId(both.other().submission().value()), children)));
    }

    @Override
    public boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer) {
        found = about(referral).map(both -> new Found(both.one(), both.other(), said));
        return found.isPresent();
    }

    private Optional<Found> about(SubmissionId referral) {
        return found.filter(both -> both.one().submission().equals(referral));
    }

    private static KnownMatch known(Found both) {
        return new KnownMatch(
                ID,
                both.other().submission().value(),
                both.other().reference().value(),
                ReferralKind.REQUEST_FOR_HELP,
                Instant.parse("2026-09-01T09:00:00Z"),
                KnownMatch.Work.OPEN,
                MatchStrength.LIKELY,
                List.of(MatchReason.SAME_DATE_OF_BIRTH, MatchReason.ALIKE_GIVEN_NAME),
                both.state(),
                both.state() == KnownMatch.State.PROPOSED ? null : "worker.waf");
    }
}
