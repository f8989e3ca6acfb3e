package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.childAt;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;

/** The designated officer, the Prevent team, the police and a commissioned charity, as recipients of the running gateway. */
@GatewayTest
class OtherRecipientsIT {
    private static final String SCHOOL = "testfell-primary";
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";

    private final Journey journey;

    OtherRecipientsIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    private String refers(String child, String sign, String fact, String agreement) {
        return journey.refers(SCHOOL, "/api/referrals", Letters.asksFor(child, sign, fact, agreement));
    }

    @Test
    void tellsTheDesignatedOfficerAloneOfAnAllegation() {
        String reference = refers(child("Odell", "2014-03-01"), "OTHER", "A coach shouted at him", "");

        UUID decision = journey.decides(
                reference,
                Decision.toShare(CanonicalLevel.N2, "lado-waf", MASH).finding(Matter.ALLEGATION_AGAINST_STAFF));

        assertThat(journey.arrived(decision, "lado-waf")).contains("Odell", "A coach shouted at him");
        assertThat(journey.answered(decision, MASH).rule()).isEqualTo("M-54-LADO-ONLY");
        assertThat(journey.recipientsOf(reference)).containsExactly("lado-waf");
        assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("P_LADO", "T-LADO", "L10");
    }

    @Test
    void tellsThePreventTeamAndNeverAHubOfRadicalisation() {
        String reference = refers(
                child("Idris", "2010-03-01"), "RADICALISATION", "Watches films that praise violence", "");

        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N3, "prevent-waf", HUB));

        assertThat(journey.answered(decision, "prevent-waf").rule()).isEqualTo("M-53-PREVENT");
        assertThat(journey.arrived(decision, "prevent-waf")).contains("Idris").doesNotContain("1 Test Street");
        assertThat(journey.answered(decision, HUB).rule()).isEqualTo("M-53-NEVER-HUB");
        assertThat(journey.recipientsOf(reference)).containsExactly("prevent-waf");
    }

    @Test
    void tellsThePoliceAndTheMashOfSexualActivityUnderThirteen() {
        String reference = refers(
                child("Tamsin", "2015-03-01"), "SEXUAL_ACTIVITY_UNDER_13", "Spoke of an older boy", "");

        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N5, "police-waf", MASH).withSection47());

        assertThat(journey.answered(decision, "police-waf").rule()).isEqualTo("M-26-UNDER-13-POLICE");
        assertThat(journey.answered(decision, MASH).rule()).isEqualTo("M-26-UNDER-13-MASH");
        assertThat(journey.recipientsOf(reference)).containsExactly(MASH, "police-waf");
        assertThat(journey.facts(reference, "RELEASED")).allSatisfy(fact -> assertThat(fact).contains("T-NOFAM"));
    }

    @Test
    void asksADoctorAndHousingAtSection47AndNobodyOfThemBelowWithoutAgreement() {
        String grave = refers(child("Perrin", "2014-03-01"), "NEGLECT", "No food at home", "");
        UUID enquiry = journey.decides(
                grave, Decision.toShare(CanonicalLevel.N5, "gp-waf", "housing-waf").withSection47());

        assertThat(journey.answered(enquiry, "gp-waf").rule()).isEqualTo("S-07-ENQUIRY-HEALTH-OR-SCHOOL");
        assertThat(journey.answered(enquiry, "housing-waf").rule()).isEqualTo("S-07-ENQUIRY-HOUSING");
        assertThat(journey.arrived(enquiry, "housing-waf"))
                .contains("Please contact the front door")
                .doesNotContain("Perrin", "No food at home", "Test Street");
        assertThat(journey.recipientsOf(grave)).containsExactly("gp-waf", "housing-waf");

        String lesser = refers(child("Linnet", "2014-03-01"), "HOUSING", "The flat is damp", "");
        UUID fanOut = journey.decides(lesser, Decision.toShare(CanonicalLevel.N4, "gp-waf", "housing-waf"));
        assertThat(journey.answered(fanOut, "gp-waf").rule()).isEqualTo("S-09-NO-GATEWAY");
        assertThat(journey.answered(fanOut, "housing-waf").rule()).isEqualTo("S-09-NO-GATEWAY");
        assertThat(journey.recipientsOf(lesser)).isEmpty();
    }

    @Test
    void tellsACommissionedCharityWhatThePlanNeedsOnceTheFamilyNamesIt() {
        String reference = refers(
                childAt("Bram", "2012-03-01", "CB2 1TN"),
                "EMOTIONAL_WELLBEING",
                "Cannot sleep",
                Letters.motherAgreesTo("centre-33-cam", "\"c1\""));

        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, "centre-33-cam"));

        assertThat(journey.answered(decision, "centre-33-cam").rule()).isEqualTo("M-58-COMMISSIONED");
        assertThat(journey.arrived(decision, "centre-33-cam")).contains("Bram").doesNotContain("Cannot sleep", "Test Street");
    }
}
