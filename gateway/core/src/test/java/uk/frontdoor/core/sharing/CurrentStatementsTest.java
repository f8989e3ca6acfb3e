package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.agreement;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.from;
import static uk.frontdoor.core.sharing.Statements.givenAt;
import static uk.frontdoor.core.sharing.Statements.withdrawn;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;

class CurrentStatementsTest {
    private static final Instant BEFORE = Instant.parse("2026-09-01T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-09-12T10:00:00Z");

    private final Agreement agreed = givenAt(agreed(), BEFORE);

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            names = {"REFUSED", "WITHDRAWN"})
    void leavesOutAnAgreementThatTheSameGiverTookBack(AgreementState objection) {
        Agreement later = saying(objection, AFTER);

        assertThat(CurrentStatements.of(List.of(agreed, later))).containsExactly(later);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            names = {"REFUSED", "WITHDRAWN"})
    void leavesOutAnObjectionThatTheSameGiverTookBack(AgreementState objection) {
        Agreement earlier = saying(objection, BEFORE);
        Agreement later = givenAt(agreed(), AFTER);

        assertThat(CurrentStatements.of(List.of(later, earlier))).containsExactly(later);
    }

    @Test
    void countsAWithdrawnAgreementFromTheMomentItWasWithdrawn() {
        Agreement withdrawn = withdrawn(agreed, AFTER);
        Agreement between = givenAt(agreed(), Instant.parse("2026-09-05T10:00:00Z"));
        Agreement afterwards = givenAt(agreed(), Instant.parse("2026-09-13T10:00:00Z"));

        assertThat(CurrentStatements.of(List.of(withdrawn, between))).containsExactly(withdrawn);
        assertThat(CurrentStatements.of(List.of(withdrawn, afterwards))).containsExactly(afterwards);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSED", "WITHDRAWN"})
    void addsEverythingElseToWhatWasSaidBefore(AgreementState added) {
        Agreement later = saying(added, AFTER);

        assertThat(CurrentStatements.of(List.of(agreed, later))).containsExactly(agreed, later);
    }

    @Test
    void addsARefusalToARefusal() {
        Agreement one = saying(AgreementState.REFUSED, BEFORE);
        Agreement other = saying(AgreementState.REFUSED, AFTER);

        assertThat(CurrentStatements.of(List.of(one, other))).hasSize(2);
    }

    @Test
    void keepsBothWhereTheOrderInTimeIsNotKnown() {
        Agreement refused = saying(AgreementState.REFUSED, BEFORE);
        Agreement undated = undated(refused);

        assertThat(CurrentStatements.of(List.of(agreed, refused))).hasSize(2);
        assertThat(CurrentStatements.of(List.of(agreed, undated))).hasSize(2);
        assertThat(CurrentStatements.of(List.of(undated(agreed), refused))).hasSize(2);
    }

    @Test
    void keepsBothWhereSomebodyElseObjects() {
        Agreement refused = saying(AgreementState.REFUSED, AFTER);

        assertThat(CurrentStatements.of(List.of(agreed, from(refused, "p3")))).hasSize(2);
        assertThat(CurrentStatements.of(List.of(agreed, covering(refused, "c2")))).hasSize(2);
        assertThat(CurrentStatements.of(List.of(agreed, inAnotherCapacity(refused)))).hasSize(2);
    }

    @Test
    void keepsBothWhereNobodySaysWhoSpoke() {
        Agreement refused = saying(AgreementState.REFUSED, AFTER);

        assertThat(CurrentStatements.of(List.of(by(agreed, null), by(refused, null)))).hasSize(2);
    }

    private static Agreement saying(AgreementState state, Instant at) {
        return givenAt(agreement(state, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null), at);
    }

    private static Agreement inAnotherCapacity(Agreement a) {
        return new Agreement(
                a.state(), GiverCapacity.CARER, a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    private static Agreement by(Agreement a, @Nullable String giver) {
        return new Agreement(
                a.state(), a.capacity(), giver, a.covers(), a.recipients(), a.excludedRecipients(),
                a.givenAt(), a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }

    private static Agreement undated(Agreement a) {
        return new Agreement(
                a.state(), a.capacity(), a.giver(), a.covers(), a.recipients(), a.excludedRecipients(),
                null, a.reviewOn(), a.withdrawnAt(), a.notSoughtReason(), a.competent(), a.explained());
    }
}
