package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.account.ToBeTold.Gone;
import uk.frontdoor.core.account.ToBeTold.State;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Redaction;

final class ToBeToldTest {
    private static final Instant BEFORE = Instant.parse("2026-09-14T10:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-09-20T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-09-21T10:00:00Z");
    private static final DestinationId HUB = new DestinationId("hub-barrow");
    private static final Redaction SIBLING = new Redaction("children[0]", "R-SIB");

    private final Referral referral = AReferral.fromASchool().build();
    private final Gone had = gone(BEFORE, true, false, List.of(), BEFORE, BEFORE);

    @Test
    void isWhoeverWasSentTheField() {
        assertThat(told(had)).containsExactly(new ToBeTold(HUB, State.NOBODY_HAS_DECIDED));
    }

    @Test
    void isNobodyToWhomItNeverWent() {
        assertThat(told(gone(BEFORE, true, false, List.of(), null, null))).as("not sent").isEmpty();
        assertThat(told(gone(BEFORE, false, false, List.of(), null, null))).as("refused").isEmpty();
        assertThat(told(gone(BEFORE, true, false, List.of(SIBLING), BEFORE, null))).as("without this child").isEmpty();
        assertThat(told(gone(AFTER, true, false, List.of(), AFTER, AFTER))).as("first sent as corrected").isEmpty();
        assertThat(ToBeTold.of(referral, wrong("children[0].upn"), List.of(had))).as("a field left out").isEmpty();
    }

    @Test
    void saysHowFarTellingThemHasCome() {
        assertThat(told(had, gone(AFTER, false, true, List.of(), null, null))).extracting(ToBeTold::state).containsExactly(State.HELD);
        assertThat(told(had, gone(AFTER, false, false, List.of(), null, null))).extracting(ToBeTold::state).containsExactly(State.REFUSED);
        assertThat(told(had, gone(AFTER, true, false, List.of(), AFTER, null))).extracting(ToBeTold::state).containsExactly(State.ON_ITS_WAY);
        assertThat(told(had, gone(AFTER, true, false, List.of(), AFTER, AFTER))).extracting(ToBeTold::state).containsExactly(State.TOLD);
    }

    private List<ToBeTold> told(Gone... gone) {
        return ToBeTold.of(referral, wrong("children[0].dateOfBirth"), List.of(gone));
    }

    private static Rectified wrong(String field) {
        return new Rectified(new UUID(1, 1), field, CORRECTED, "a.worker", "The mother says so", null);
    }

    private static Gone gone(
            Instant at, boolean released, boolean held, List<Redaction> redactions, @Nullable Instant sent, @Nullable Instant confirmed) {
        return new Gone(
                HUB, at, at, released, held, Set.of(FieldGroup.CHILD_NAME, FieldGroup.CHILD_BIRTH), redactions, sent,
                confirmed);
    }
}
