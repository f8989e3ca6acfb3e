package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.agreement;
import static uk.frontdoor.core.sharing.Statements.born;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.inHiding;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.TriagedReferral;

class ViewingReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");

    /** Two children, and the mother agrees for the first. */
    private final AReferral referral = AReferral.fromASchool()
            .about(aChild("c1", "Effie"), aChild("c2", "Toby"))
            .withAgreements(covering(agreed(), "c1"));

    private final ADecision decision = ADecision.toShare();

    @ParameterizedTest
    @CsvSource({
        "MASH, P4, true",
        "PREVENT, P9, true",
        "LADO, P4, true",
        "ALLOCATED_TEAM, P4, true",
        "OTHER_FRONT_DOOR, P2, true",
        "EDUCATION_SAFEGUARDING, P5, true",
        "INTEGRATED_CARE_BOARD, P6, true",
        "FAMILY_HUB, P3, false",
        "FAMILY_HUB, P4, false",
        "FAMILY_MEMBER, P2, false",
        "VOLUNTARY_COMMISSIONED, P3, false",
        "VOLUNTARY, P3, false",
        "PANEL, P3, false",
        "HEALTH_SERVICE, P8, true",
        "HEALTH_SERVICE, P3, false",
        "GENERAL_PRACTICE, P3, false",
        "GENERAL_PRACTICE, P4, true",
        "SCHOOL, P5, true",
        "SCHOOL, P2, false",
        "POLICE, P3, false",
        "HOUSING, P3, false"
    })
    void showsEveryChildWhereAgreementIsNotWhatPermits(DestinationKind kind, FieldProfile profile, boolean everybody) {
        assertThat(viewing(kind, profile).children())
                .isEqualTo(everybody ? Set.of("c1", "c2") : Set.of("c1"));
    }

    @Test
    void showsAPartnerEveryChildAtSection47() {
        decision.onSection47();

        assertThat(viewing(DestinationKind.HOUSING, FieldProfile.P3).children()).containsExactlyInAnyOrder("c1", "c2");
        assertThat(viewing(DestinationKind.FAMILY_HUB, FieldProfile.P3).children()).containsExactly("c1");
    }

    @Test
    void showsAPartnerEveryChildOnAManagersWordOnlyWhereNobodyAgreed() {
        decision.overriding("A manager has weighed it");
        assertThat(viewing(DestinationKind.POLICE, FieldProfile.P3).children()).containsExactly("c1");

        referral.withAgreements(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));
        assertThat(viewing(DestinationKind.POLICE, FieldProfile.P3).children()).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void showsAPartnerOnlyTheChildWhoseParentRefusedWhereNoManagerHasWeighedIt() {
        referral.withAgreements(covering(
                agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null), "c1"));

        assertThat(viewing(DestinationKind.POLICE, FieldProfile.P3).children()).containsExactly("c1");
    }

    @Test
    void showsTheHouseholdWhereAnAdultAgreed() {
        assertThat(viewing(DestinationKind.FAMILY_HUB, FieldProfile.P3).householdAgreed()).isTrue();
    }

    @Test
    void doesNotShowTheHouseholdWhereNobodyAgreed() {
        referral.withAgreements(agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null));

        assertThat(viewing(DestinationKind.FAMILY_HUB, FieldProfile.P3).householdAgreed()).isFalse();
    }

    @Test
    void doesNotShowTheHouseholdWhereAYoungPersonAgreedForHerselfUnlessAllAreMeant() {
        referral.about(born(aChild("c1", "Effie"), LocalDate.parse("2010-01-01")))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));

        assertThat(viewing(DestinationKind.FAMILY_HUB, FieldProfile.P3).householdAgreed()).isFalse();
        assertThat(viewing(DestinationKind.MASH, FieldProfile.P4).householdAgreed()).isTrue();
    }

    @Test
    void hidesWhereTheyLiveFromEverybodyWhereOneOfThemIsInHiding() {
        assertThat(viewing(DestinationKind.MASH, FieldProfile.P4).locationHidden()).isFalse();

        referral.about(aChild("c1", "Effie"), inHiding(aChild("c2", "Toby")));
        assertThat(viewing(DestinationKind.MASH, FieldProfile.P4).locationHidden()).isTrue();
    }

    @Test
    void knowsThatAChildIsAdopted() {
        assertThat(viewing(DestinationKind.MASH, FieldProfile.P4).adopted()).isFalse();

        decision.finding(Matter.ADOPTED_CHILD);
        assertThat(viewing(DestinationKind.MASH, FieldProfile.P4).adopted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DestinationKind.class)
    void isOfTheRecipientAskedAbout(DestinationKind kind) {
        Viewing viewing = viewing(kind, FieldProfile.P2);

        assertThat(viewing.recipient()).isEqualTo(kind);
        assertThat(viewing.profile()).isEqualTo(FieldProfile.P2);
        assertThat(viewing.groups()).containsExactly(FieldGroup.REASON);
        assertThat(viewing.isMash()).isEqualTo(kind == DestinationKind.MASH);
    }

    private Viewing viewing(DestinationKind kind, FieldProfile profile) {
        Destination recipient =
                new Destination(new DestinationId("somebody"), "Somebody", kind, ADecision.WAF, Set.of());
        TriagedReferral triaged = decision.about(referral.build());
        AgreementReading agreement = AgreementReading.of(triaged.referral(), recipient, DAY, ADecision.TWELVE_WEEKS);
        SharingQuestion question =
                QuestionReading.of(triaged, recipient, agreement, new Moment(DAY, ALaw.TODAY, false));
        return ViewingReading.of(triaged.referral(), question, agreement, profile, Set.of(FieldGroup.REASON));
    }
}
