package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.GateTestKit.ask;
import static uk.frontdoor.core.sharing.GateTestKit.gate;
import static uk.frontdoor.core.sharing.GateTestKit.released;
import static uk.frontdoor.core.sharing.Statements.covering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.IndicatorCode;

class AskedAgainTest {
    private static final Instant LATER = Instant.parse("2026-09-14T13:59:00Z");

    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    @Test
    void recallsWhatTheRulesWouldRefuseNow() {
        AskedAgain.Went went = went(ADecision.HUB);

        assertThat(about(went)).as("nothing has changed").isInstanceOf(RecallOutcome.Stands.class);
        withdraw(agreed());

        assertThat(about(went)).isInstanceOf(RecallOutcome.Recalled.class);
    }

    @Test
    void leavesWhatWentWithoutAgreementWhereItIs() {
        decision.at(CanonicalLevel.N5);
        AskedAgain.Went went = went(ADecision.MASH);
        withdraw(agreed());

        assertThat(about(went)).isInstanceOf(RecallOutcome.Stands.class);
    }

    @Test
    void leavesToAPersonWhatTheRulesLeaveToAPerson() {
        decision.with(ADecision.MASH);
        AskedAgain.Went went = went(ADecision.MASH);
        withdraw(agreed());

        assertThat(about(went)).isInstanceOf(RecallOutcome.InDoubt.class);
    }

    @Test
    void leavesToAPersonWhatCouldGoOnlyInPart() {
        Agreement forTheSister = covering(agreed(), "c1");
        Agreement forTheBrother = covering(agreed(), "c2");
        referral.about(aChild("c1", "Ava"), aChild("c2", "Ben")).withAgreements(forTheSister, forTheBrother);
        AskedAgain.Went went = went(ADecision.HUB);

        referral.withAgreements(AgreementChange.after(
                        List.of(forTheSister, forTheBrother), forTheBrother, AgreementWord.WITHDRAWN, LATER)
                .toArray(Agreement[]::new));

        assertThat(about(went)).isInstanceOf(RecallOutcome.InDoubt.class);
        assertThat(about(went).verdict().reason()).contains("less");
    }

    @Test
    void leavesToAPersonWhateverFails() {
        AskedAgain.Went went = went(ADecision.HUB);
        AskedAgain broken = new AskedAgain(
                _ -> {
                    throw new IllegalStateException("the record is unreadable");
                },
                gate(new SharingRows()));

        assertThat(broken.about(went)).isInstanceOf(RecallOutcome.InDoubt.class);
        assertThat(broken.about(went).verdict().reason()).doesNotContain("unreadable");
        assertThat(new AskedAgain(_ -> Optional.empty(), gate(new SharingRows())).about(went))
                .isInstanceOf(RecallOutcome.InDoubt.class);
    }

    @Test
    void doesNotTakeLessHiddenNowForMoreHiddenThen() {
        AskedAgain.Went went = went(ADecision.HUB);
        referral.showing(IndicatorCode.SCHOOL_ATTENDANCE);

        assertThat(about(went)).isInstanceOf(RecallOutcome.Stands.class);
    }

    private void withdraw(Agreement said) {
        referral.withAgreements(AgreementChange.after(List.of(said), said, AgreementWord.WITHDRAWN, LATER)
                .toArray(Agreement[]::new));
    }

    private AskedAgain.Went went(Destination recipient) {
        Release release = released(ask(referral, decision, recipient));
        return new AskedAgain.Went(ADecision.ID, recipient.id(), release.fields(), release.redactions());
    }

    private RecallOutcome about(AskedAgain.Went went) {
        return new AskedAgain(_ -> Optional.of(decision.about(referral.build())), gate(new SharingRows())).about(went);
    }
}
