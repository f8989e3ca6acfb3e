package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.Statements.from;
import static uk.frontdoor.core.sharing.Statements.givenAt;
import static uk.frontdoor.core.sharing.Statements.reviewedOn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.AgreementWord;

class AgreementReviewTest {
    private static final Instant GIVEN = Instant.parse("2026-09-01T10:00:00Z");
    private static final LocalDate NAMED = LocalDate.of(2026, 10, 1);

    private final Agreement said = reviewedOn(givenAt(agreed(), GIVEN), null);

    @Test
    void isOnTheDayTheStatementNamesOrWhenTheTermOfTheAreaIsOver() {
        assertThat(AgreementReview.dueOn(reviewedOn(said, NAMED), GIVEN, ADecision.TWELVE_WEEKS)).isEqualTo(NAMED);
        assertThat(AgreementReview.dueOn(said, AReferral.RECEIVED_AT, ADecision.TWELVE_WEEKS)).isEqualTo("2026-11-24");
        assertThat(AgreementReview.dueOn(said, AReferral.RECEIVED_AT, Period.ofMonths(6))).isEqualTo("2027-03-01");
        assertThat(AgreementReview.dueOn(said, AReferral.RECEIVED_AT, Period.ZERO)).isEqualTo("2026-09-01");
    }

    @Test
    void followsTheLastWordOfEachGiverAndTheFirstOfThem() {
        Agreement father = from(reviewedOn(said, LocalDate.of(2026, 12, 31)), "h2");
        List<Agreement> confirmed = AgreementChange.after(
                List.of(reviewedOn(said, NAMED), father), reviewedOn(said, NAMED), AgreementWord.CONFIRMED, GIVEN.plusSeconds(60));

        assertThat(due(confirmed)).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void isNotWaitedForOnceNobodyAgrees() {
        assertThat(due(AgreementChange.after(List.of(said), said, AgreementWord.WITHDRAWN, GIVEN))).isEmpty();
        assertThat(due(List.of())).isEmpty();
    }

    @Test
    void mattersToWhoActsByAgreement() {
        assertThat(AgreementReview.isNeededBy(DestinationKind.FAMILY_HUB)).isTrue();
        assertThat(AgreementReview.isNeededBy(DestinationKind.MASH)).isFalse();
    }

    private static Optional<LocalDate> due(List<Agreement> statements) {
        return AgreementReview.dueOn(
                AReferral.fromASchool().withAgreements(statements.toArray(Agreement[]::new)).build(),
                ADecision.TWELVE_WEEKS);
    }
}
