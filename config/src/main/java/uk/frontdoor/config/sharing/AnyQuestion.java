package uk.frontdoor.config.sharing;

import java.util.Random;
import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingQuestion;

/** Questions a sharing table may be asked, at random over everything there is. */
final class AnyQuestion {
    private final Random random;

    AnyQuestion(Random random) {
        this.random = random;
    }

    SharingQuestion next() {
        return new SharingQuestion(
                any(Sender.values()),
                any(Purpose.values()),
                any(CanonicalLevel.values()),
                any(AgreementInForce.values()),
                any(Harm.values()),
                any(DestinationKind.values()),
                any(Competence.values()),
                random.nextBoolean(),
                random.nextInt(6) == 0,
                random.nextInt(6) == 0,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean() ? Set.of() : Set.of(any(Matter.values())));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
