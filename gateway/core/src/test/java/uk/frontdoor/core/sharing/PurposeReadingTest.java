package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;

class PurposeReadingTest {
    private final AReferral referral = AReferral.fromASchool();
    private final ADecision decision = ADecision.toShare();

    @ParameterizedTest
    @CsvSource({
        "FAMILY_HUB, FAMILY_HELP",
        "HEALTH_SERVICE, FAMILY_HELP",
        "VOLUNTARY_COMMISSIONED, FAMILY_HELP",
        "VOLUNTARY, FAMILY_HELP",
        "PANEL, FAMILY_HELP",
        "MASH, FAMILY_HELP",
        "ALLOCATED_TEAM, FAMILY_HELP",
        "OTHER_FRONT_DOOR, FAMILY_HELP",
        "GENERAL_PRACTICE, FAMILY_HELP",
        "SCHOOL, FAMILY_HELP",
        "POLICE, FAMILY_HELP",
        "HOUSING, FAMILY_HELP",
        "PREVENT, SAFEGUARDING",
        "LADO, SAFEGUARDING",
        "EDUCATION_SAFEGUARDING, SAFEGUARDING",
        "INTEGRATED_CARE_BOARD, SAFEGUARDING",
        "FAMILY_MEMBER, INFORMATION_REQUEST"
    })
    void knowsWhatARequestForHelpIsForByItsRecipient(DestinationKind recipient, Purpose expected) {
        assertThat(purpose(recipient)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void isASelfReferralFromTheFamilyItself(ReferrerKind referrer) {
        referral.by(referrer, "10");

        boolean family =
                switch (referrer) {
                    case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON -> true;
                    case SCHOOL_PROFESSIONAL,
                            HEALTH_PROFESSIONAL,
                            OTHER_PROFESSIONAL,
                            POLICE,
                            PUBLIC_NAMED,
                            PUBLIC_ANONYMOUS -> false;
                };
        assertThat(purpose(DestinationKind.FAMILY_HUB))
                .isEqualTo(family ? Purpose.SELF_REFERRAL : Purpose.FAMILY_HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_FOR_HELP, FAMILY_HELP",
        "PRE_FILL, FAMILY_HELP",
        "SAFEGUARDING_CONCERN, SAFEGUARDING",
        "POLICE_NOTICE, SAFEGUARDING",
        "ENCOMPASS_NOTICE, SAFEGUARDING",
        "STATUTORY_NOTICE, SAFEGUARDING"
    })
    void isSafeguardingTowardsTheMashWhereAConcernIsSent(ReferralKind kind, Purpose expected) {
        referral.asking(kind);

        assertThat(purpose(DestinationKind.MASH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "N1, FAMILY_HELP, FAMILY_HELP",
        "N2, FAMILY_HELP, FAMILY_HELP",
        "N3, FAMILY_HELP, FAMILY_HELP",
        "N4, SAFEGUARDING, PARTNER_ENQUIRY",
        "N5, SAFEGUARDING, PARTNER_ENQUIRY"
    })
    void turnsOnWhetherTheLevelIsStatutory(CanonicalLevel level, Purpose mash, Purpose partner) {
        decision.at(level);

        assertThat(purpose(DestinationKind.MASH)).isEqualTo(mash);
        assertThat(purpose(DestinationKind.GENERAL_PRACTICE)).isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "BEHAVIOUR, FAMILY_HELP",
        "NEGLECT, SAFEGUARDING",
        "PHYSICAL_ABUSE, SAFEGUARDING",
        "IMMEDIATE_DANGER, EMERGENCY"
    })
    void turnsTowardsTheMashOnHowMuchHarmIsSpokenOf(IndicatorCode sign, Purpose expected) {
        referral.showing(sign);

        assertThat(purpose(DestinationKind.MASH)).isEqualTo(expected);
        assertThat(purpose(DestinationKind.FAMILY_HUB)).isEqualTo(Purpose.FAMILY_HELP);
    }

    @Test
    void isAnEnquiryOfPartnersAtSection47() {
        decision.onSection47();

        assertThat(purpose(DestinationKind.POLICE)).isEqualTo(Purpose.PARTNER_ENQUIRY);
        assertThat(purpose(DestinationKind.MASH)).isEqualTo(Purpose.SAFEGUARDING);
    }

    @Test
    void isAnEnquiryOfPartnersOnAManagersWord() {
        decision.overriding("A manager has weighed it");

        assertThat(purpose(DestinationKind.HOUSING)).isEqualTo(Purpose.PARTNER_ENQUIRY);
        assertThat(purpose(DestinationKind.MASH)).isEqualTo(Purpose.FAMILY_HELP);
    }

    @Test
    void isNoEnquiryOfASchoolThatIsToldOfAnEncompassNotice() {
        referral.asking(ReferralKind.ENCOMPASS_NOTICE);
        decision.onSection47();

        assertThat(purpose(DestinationKind.SCHOOL)).isEqualTo(Purpose.SAFEGUARDING);
    }

    @Test
    void takesTheWorseOfWhatIsSpokenOfAndWhatAPersonRecorded() {
        assertThat(harm()).isEqualTo(Harm.NONE);

        decision.onSection47();
        assertThat(harm()).isEqualTo(Harm.REASONABLE_CAUSE);

        referral.showing(IndicatorCode.IMMEDIATE_DANGER);
        assertThat(harm()).isEqualTo(Harm.IMMEDIATE);
    }

    private Harm harm() {
        return PurposeReading.harm(decision.about(referral.build()));
    }

    private Purpose purpose(DestinationKind recipient) {
        return PurposeReading.of(decision.about(referral.build()), recipient, LocalDate.of(2026, 9, 14));
    }
}
