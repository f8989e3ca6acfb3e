package uk.frontdoor.app.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.intake.SubmissionId;

/** Corrections as their port describes them; the referral itself stays as it was. */
final class RectificationsInMemory implements Rectifications {
    private final FrontDoorInMemory door;
    private final Clock clock;

    RectificationsInMemory(FrontDoorInMemory door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Outcome correct(Correction correction) {
        if (CorrectedReferral.of(
                        door.find(correction.referral()).orElseThrow(), correction.field(), correction.value(), correction.by())
                .isEmpty()) {
            return new Outcome.Impossible();
        }
        add(correction.referral(), correction.field(), correction.said(), null, correction.by());
        return new Outcome.Recorded();
    }

    @Override
    public void keep(Objection objection) {
        add(objection.referral(), objection.field(), objection.said(), objection.why(), objection.by());
    }

    private void add(SubmissionId referral, String field, String said, @Nullable String why, String by) {
        door.rectified
                .computeIfAbsent(referral, _ -> new ArrayList<>())
                .add(new Rectified(UUID.randomUUID(), field, clock.instant(), by, said, why));
    }
}
