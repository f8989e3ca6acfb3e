package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.agreement;
import static uk.frontdoor.core.sharing.GateTestKit.ask;
import static uk.frontdoor.core.sharing.GateTestKit.gate;
import static uk.frontdoor.core.sharing.GateTestKit.released;
import static uk.frontdoor.core.sharing.GateTestKit.ruleOf;
import static uk.frontdoor.core.sharing.Statements.excluding;
import static uk.frontdoor.core.sharing.Statements.from;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.TriagedReferral;

class PolicySharingGateTest {
    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    @Test
    void releasesWhatTheTablePermits() {
        Release release = released(ask(referral, decision, ADecision.HUB));

        assertThat(release.destination()).isEqualTo(ADecision.HUB);
        assertThat(release.submission()).isEqualTo(AReferral.ID);
        assertThat(release.verdict().ruleId()).isEqualTo("S-11");
        assertThat(release.content().children()).hasSize(1);
    }

    @Test
    void previewsExactlyWhatItWouldRelease() {
        TriagedReferral triaged = decision.about(referral.build());

        Previewed preview = gate(new SharingRows()).preview(triaged, ADecision.HUB.id());

        Release release = released(ask(triaged, ADecision.HUB));
        assertThat(preview)
                .isEqualTo(new Previewed.WouldGo(
                        ADecision.HUB.id(),
                        release.verdict(),
                        release.content(),
                        release.fields(),
                        release.redactions()));
    }

    @Test
    void previewsWhatItWouldNotRelease() {
        referral.withAgreements();
        assertThat(preview()).isInstanceOf(Previewed.WouldBeHeld.class);

        referral.withAgreements(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));
        assertThat(preview()).isInstanceOf(Previewed.WouldBeWithheld.class);

        SharingPolicy fails = _ -> {
            throw new IllegalStateException("no table");
        };
        assertThat(gate(fails).preview(decision.about(referral.build()), ADecision.HUB.id()))
                .isInstanceOf(Previewed.WouldBeHeld.class);
    }

    @Test
    void sealsTheSamePreviewTheSameAndAnotherOtherwise() {
        Previewed goes = preview();
        referral.withAgreements();

        assertThat(Previewed.digest(List.of(goes))).isEqualTo(Previewed.digest(List.of(goes)));
        assertThat(Previewed.digest(List.of(preview()))).isNotEqualTo(Previewed.digest(List.of(goes)));
    }

    private Previewed preview() {
        return gate(new SharingRows()).preview(decision.about(referral.build()), ADecision.HUB.id());
    }

    @Test
    void withholdsWhatTheTableDenies() {
        referral.withAgreements(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));

        assertThat(ask(referral, decision, ADecision.HUB)).isInstanceOf(SharingOutcome.Withheld.class);
    }

    @Test
    void holdsForAPersonWhatTheTableHolds() {
        referral.withAgreements();

        assertThat(ask(referral, decision, ADecision.HUB)).isInstanceOf(SharingOutcome.HeldForPerson.class);
    }

    @Test
    void holdsForAPersonWhatTheTableRedirects() {
        SharingPolicy redirects = _ -> SharingRows.answer(Answer.REDIRECT, FieldProfile.P4, "S-67");

        assertThat(gate(redirects).decide(decision.about(referral.build()), ADecision.HUB.id()))
                .isInstanceOf(SharingOutcome.HeldForPerson.class);
    }

    @Test
    void holdsForAPersonWhenTheTableFails() {
        SharingPolicy fails = _ -> {
            throw new IllegalStateException("Effie Testwell");
        };

        SharingOutcome outcome = gate(fails).decide(decision.about(referral.build()), ADecision.HUB.id());

        assertHeld(outcome, "R-DEFAULT");
        assertThat(outcome.toString()).doesNotContain("Effie");
    }

    @Test
    void holdsForAPersonWhenTheTableAnswersNothing() {
        SharingPolicy silent = _ -> null;

        assertHeld(gate(silent).decide(decision.about(referral.build()), ADecision.HUB.id()), "R-DEFAULT");
    }

    @Test
    void holdsForAPersonWhenTheRecipientIsNotKnown() {
        SharingOutcome outcome = gate(new SharingRows())
                .decide(decision.about(referral.build()), new DestinationId("hub-of-nowhere"));

        assertHeld(outcome, "R-DEFAULT");
    }

    @Test
    void holdsForAPersonWhenTheProfileIsEmpty() {
        SharingPolicy permitsNothing = _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P0, "S-00");

        assertHeld(gate(permitsNothing).decide(decision.about(referral.build()), ADecision.HUB.id()), "R-DEFAULT");
    }

    @Test
    void holdsForAPersonDetailsThatWereOnlySentAhead() {
        assertHeld(ask(referral.asking(ReferralKind.PRE_FILL), decision, ADecision.HUB), "R-ADM");
    }

    @ParameterizedTest
    @EnumSource(value = DecisionOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "SHARE")
    void sharesOnlyWhatAPersonDecidedToShare(DecisionOutcome other) {
        assertHeld(ask(referral, decision.deciding(other), ADecision.HUB), "R-ADM");
    }

    @Test
    void neverReleasesToABodyLinkedToAnAllegedPerpetrator() {
        SharingPolicy permits = _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P4, "S-02");
        TriagedReferral linked = decision.knowing(ADecision.HUB).about(referral.build());

        SharingOutcome outcome = gate(permits).decide(linked, ADecision.HUB.id());

        assertThat(outcome).isInstanceOf(SharingOutcome.Withheld.class);
        assertThat(ruleOf(outcome)).isEqualTo("R-UNSAFE-RECIP");
    }

    @Test
    void withholdsFromABodyTheGiverDoesNotWantTold() {
        SharingPolicy permits = _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P3, "S-11");
        referral.withAgreements(excluding(agreed(), "family hub"));

        SharingOutcome outcome = gate(permits).decide(decision.about(referral.build()), ADecision.HUB.id());

        assertThat(outcome).isInstanceOf(SharingOutcome.Withheld.class);
        assertThat(ruleOf(outcome)).isEqualTo("R-EXCL");
    }

    @Test
    void holdsWhenSomebodyIsExcludedInWordsItDoesNotKnow() {
        referral.withAgreements(excluding(agreed(), "those two from last time"));

        assertHeld(ask(referral, decision, ADecision.HUB), "R-EXCL");
    }

    @Test
    void doesNotLetAnExclusionKeepSection47FromTheMash() {
        referral.withAgreements(excluding(agreed(), "social services")).showing(IndicatorCode.PHYSICAL_ABUSE);

        released(ask(referral, decision.at(CanonicalLevel.N5), ADecision.MASH));
    }

    @Test
    void holdsWhenThoseWhoMaySpeakForTheChildDisagree() {
        referral.withAgreements(
                agreed(),
                from(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null), "p3"));

        assertHeld(ask(referral, decision, ADecision.HUB), "R-PR");
    }

    @Test
    void doesNotLetADisagreementKeepSection47FromTheMash() {
        referral.showing(IndicatorCode.PHYSICAL_ABUSE)
                .withAgreements(
                        agreed(),
                        from(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null), "p3"));

        released(ask(referral, decision.at(CanonicalLevel.N5), ADecision.MASH));
    }

    @Test
    void asksPartnersBelowSection47OnlyWithAgreement() {
        referral.withAgreements(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));

        assertThat(ask(referral, decision.at(CanonicalLevel.N4), ADecision.SURGERY))
                .isInstanceOf(SharingOutcome.Withheld.class);
        assertThat(released(ask(referral, decision.onSection47().at(CanonicalLevel.N5), ADecision.SURGERY))
                        .content()
                        .reason())
                .contains("section 47");
    }

    @Test
    void givesTheSameReleaseForTheSameDecision() {
        Release one = released(ask(referral, decision, ADecision.HUB));
        Release again = released(ask(referral, decision, ADecision.HUB));

        assertThat(again.id()).isEqualTo(one.id());
        assertThat(again.tag()).isEqualTo(one.tag());
    }

    @Test
    void givesAnotherReleaseForAnotherDecisionOrRecipient() {
        Release one = released(ask(referral, decision, ADecision.HUB));
        Release later = released(ask(referral, decision.withId(UUID.randomUUID()), ADecision.HUB));

        assertThat(later.id()).isNotEqualTo(one.id());
    }

    @Test
    void readsBackAReleaseThatStillHolds() {
        TriagedReferral triaged = decision.about(referral.build());
        Release release = released(ask(triaged, ADecision.HUB));

        ReadBack back = readBack(ticket(release, release.tag()), triaged);

        assertThat(back).isInstanceOf(ReadBack.StillGood.class);
        assertThat(((ReadBack.StillGood) back).release().content()).isEqualTo(release.content());
    }

    @Test
    void doesNotReadBackAReleaseWhoseAgreementWasWithdrawn() {
        Release release = released(ask(decision.about(referral.build()), ADecision.HUB));
        TriagedReferral now = decision.about(referral.withAgreements(
                        Statements.withdrawn(agreed(), Instant.parse("2026-09-14T13:59:00Z")))
                .build());

        assertThat(readBack(ticket(release, release.tag()), now)).isInstanceOf(ReadBack.NoLongerPermitted.class);
    }

    @Test
    void refusesAReleaseWithAnotherIdOrOneBitOfItsTagChanged() {
        TriagedReferral triaged = decision.about(referral.build());
        Release release = released(ask(triaged, ADecision.HUB));
        byte[] tag = release.tag().clone();
        tag[7] ^= 1;
        ReleaseId other = ReleaseId.of(ADecision.ID, ADecision.MASH.id());

        assertThat(readBack(ticket(release, tag), triaged))
                .isEqualTo(new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
        assertThat(readBack(new ReleaseTicket(other, ADecision.ID, ADecision.HUB.id(), release.tag()), triaged))
                .isEqualTo(new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
    }

    @Test
    void refusesAReleaseWhoseContentHasChanged() {
        Release release = released(ask(decision.about(referral.build()), ADecision.HUB));
        TriagedReferral changed = decision.summarising("Other words").about(referral.build());

        assertThat(readBack(ticket(release, release.tag()), changed))
                .isEqualTo(new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
    }

    @Test
    void refusesAReleaseWhoseDecisionIsNotKept() {
        Release release = released(ask(referral, decision, ADecision.HUB));

        assertThat(gate(new SharingRows()).readBack(ticket(release, release.tag())))
                .isEqualTo(new ReadBack.Refused(FailureCode.RELEASE_ALTERED));
    }

    private static ReadBack readBack(ReleaseTicket ticket, TriagedReferral triaged) {
        return gate(new SharingRows(), _ -> Optional.of(triaged)).readBack(ticket);
    }

    private static ReleaseTicket ticket(Release release, byte[] tag) {
        return new ReleaseTicket(release.id(), ADecision.ID, ADecision.HUB.id(), tag);
    }

    private static void assertHeld(SharingOutcome outcome, String rule) {
        assertThat(outcome).isInstanceOf(SharingOutcome.HeldForPerson.class);
        assertThat(ruleOf(outcome)).isEqualTo(rule);
    }
}
