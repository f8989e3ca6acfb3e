package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.frontdoor.app.recall.Recalled;
import uk.frontdoor.app.recall.RecallState;
import uk.frontdoor.app.recall.Recalls;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.sharing.ReleaseId;

/** Recalls of one referral, put there by the test. */
final class RecallsInMemory implements Recalls {
    final List<Recalled> all = new ArrayList<>();
    final List<String> settled = new ArrayList<>();

    @Override
    public List<Recalled> of(SubmissionId submission) {
        return List.copyOf(all);
    }

    @Override
    public List<Recalled> toFollow(Collection<AreaId> areas) {
        return List.copyOf(all);
    }

    @Override
    public boolean settle(SubmissionId submission, ReleaseId release, boolean recall, String by) {
        settled.add("%s %s %s".formatted(release, recall, by));
        return all.stream().anyMatch(each -> each.release().equals(release) && each.state() == RecallState.IN_DOUBT);
    }
}
