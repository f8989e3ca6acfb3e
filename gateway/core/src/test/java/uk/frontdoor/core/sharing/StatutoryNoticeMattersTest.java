package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Establishment.Sector;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.TriagedReferral;

/** By whose section of the Children Act 1989 a notice is due, as {@link MatterReading} finds it. */
class StatutoryNoticeMattersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");
    private static final LocalDate DISCHARGED = LocalDate.parse("2026-09-10");

    private final AReferral referral = AReferral.fromASchool().asking(ReferralKind.STATUTORY_NOTICE);

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, PUBLIC, SECTION_85",
        "PUBLIC, PRIVATE, SECTION_85",
        "PRIVATE, PUBLIC, SECTION_85_COMMISSIONED",
        "PRIVATE, PRIVATE, SECTION_86"
    })
    void turnsOnWhoRunsTheEstablishmentAndWhoPays(Sector run, Sector paid, Matter expected) {
        referral.withEstablishment(stay(run, paid, true, null, null));

        assertThat(matters(ADecision.MASH)).containsExactly(expected);
    }

    @Test
    void tellsOfTheEndOfTheStayOnceTheChildIsDischarged() {
        referral.withEstablishment(stay(Sector.PUBLIC, Sector.PUBLIC, true, DISCHARGED, null));

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.DISCHARGE);
    }

    @Test
    void bringsAftercareIntoItAfterDetention() {
        referral.withEstablishment(stay(Sector.PUBLIC, Sector.PUBLIC, true, DISCHARGED, "3"));

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.DISCHARGE_SECTION_117);
    }

    @Test
    void isForThePersonWhereTheRecipientIsOfAnotherAuthority() {
        referral.withEstablishment(stay(Sector.PUBLIC, Sector.PUBLIC, true, null, null));
        Destination elsewhere = new Destination(
                ADecision.MASH.id(), "Another Front Door", DestinationKind.MASH, new AreaId("cum"), Set.of());

        assertThat(matters(elsewhere)).containsExactly(Matter.NOTICE_FOR_ANOTHER_AUTHORITY);
    }

    @Test
    void isNotDueForAShortStay() {
        referral.withEstablishment(stay(Sector.PUBLIC, Sector.PUBLIC, false, null, null));

        assertThat(matters(ADecision.MASH)).isEmpty();
    }

    @Test
    void isNotDueWithoutAnEstablishmentOrInAnyOtherReferral() {
        assertThat(matters(ADecision.MASH)).isEmpty();

        referral.withEstablishment(stay(Sector.PUBLIC, Sector.PUBLIC, true, null, null))
                .asking(ReferralKind.SAFEGUARDING_CONCERN);
        assertThat(matters(ADecision.MASH)).isEmpty();
    }

    private Set<Matter> matters(Destination recipient) {
        TriagedReferral triaged = ADecision.toShare().about(referral.build());
        return MatterReading.of(
                triaged,
                recipient,
                AgreementReading.of(triaged.referral(), recipient, DAY, ADecision.TWELVE_WEEKS),
                new Moment(DAY, ALaw.TODAY, false));
    }

    private static Establishment stay(
            Sector run, Sector paid, boolean forThreeMonths, @Nullable LocalDate discharged, @Nullable String detained) {
        return new Establishment(
                "Testfell Hospital", run, paid, null, LocalDate.parse("2026-09-01"), null, forThreeMonths, discharged, detained,
                null);
    }
}
