package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;
import static uk.frontdoor.core.sharing.GateTestKit.sent;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.inHiding;
import static uk.frontdoor.core.sharing.Statements.numbered;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.sharing.SharedReferral.SharedChild;
import uk.frontdoor.core.sharing.SharedReferral.SharedFact;

class MinimiserTest {
    private final AReferral referral = AReferral.fromASchool();

    @Test
    void sendsNoMoreThanTheProfileHolds() {
        Release release = sent(FieldProfile.P2, referral, ADecision.HUB);

        SharedChild child = release.content().children().getFirst();
        assertThat(child.name()).isEqualTo("Effie Testwell");
        assertThat(child.dateOfBirth()).isEqualTo("2015-02-03");
        assertThat(child.addressLines()).isEmpty();
        assertThat(child.postcode()).isNull();
        assertThat(child.school()).isNull();
        assertThat(release.content().facts()).isEmpty();
        assertThat(release.content().household()).isEmpty();
        assertThat(release.content().referrer()).isNull();
        assertThat(release.fields())
                .containsExactlyInAnyOrder(
                        FieldGroup.REASON,
                        FieldGroup.CHILD_NAME,
                        FieldGroup.CHILD_BIRTH,
                        FieldGroup.SAFE_CONTACT,
                        FieldGroup.AGREEMENT);
    }

    @Test
    void sendsAContactFlagWithoutAReasonOrAChild() {
        Release release = sent(FieldProfile.P1, referral, ADecision.HUB);

        assertThat(release.content().children()).isEmpty();
        assertThat(release.content().reason()).isEqualTo("Please contact the front door and give the reference");
    }

    @Test
    void recordsWhatItLeftOutByFieldAndNeverByValue() {
        Release release = sent(FieldProfile.P2, referral, ADecision.HUB);

        assertThat(release.redactions())
                .contains(
                        new Redaction("children[0].school", "P2"),
                        new Redaction("children[0].upn", "R-UPN"),
                        new Redaction("children[0].nhsNumber", "R-NHSNO"));
        assertThat(release.redactions().toString()).doesNotContain("Testfell", "W943300124017", "9990000018");
    }

    @ParameterizedTest
    @EnumSource(names = {"P2", "P3", "P4"})
    void stripsAProtectedAddressAndWhateverTellsThePlace(FieldProfile profile) { // R-SFLAG
        referral.about(inHiding(aChild("c1", "Effie")))
                .withFacts(
                        general("Walks from LA14 every day"),
                        general("Left Testfell Primary School last week"),
                        general("Sleeps badly"));

        for (Destination recipient : List.of(ADecision.HUB, ADecision.MASH)) {
            Release release = sent(profile, referral, recipient);

            assertThat(release.content().children()).allMatch(SharedChild::locationWithheld);
            assertThat(release.content().toString())
                    .doesNotContain("Test Street", "Barrow", "LA14", "Testfell", "testfell", "01539");
        }
    }

    @Test
    void keepsTheSafeContactOfAFamilyInHiding() { // R-SFLAG
        Release release = sent(FieldProfile.P3, referral.about(inHiding(aChild("c1", "Effie"))), ADecision.HUB);

        assertThat(release.content().safeContact().value()).isEqualTo("07700 900123");
    }

    @Test
    void dropsFactsAboutOthersThatDoNotBearOnRisk() { // R-THIRD
        referral.withFacts(
                new Fact("Works nights", false, false, Sensitivity.GENERAL, "p1", false),
                new Fact("Leaves her alone at night", false, false, Sensitivity.GENERAL, "p1", true),
                new Fact("A neighbour's debts", false, false, Sensitivity.GENERAL, "n1", false));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().facts())
                .extracting(SharedFact::text)
                .containsExactly("Leaves her alone at night");
    }

    @Test
    void tellsOfAnAllegedPerpetratorToTheMashAlone() {
        referral.withHousehold(aMother(), anAllegedPerpetrator())
                .withFacts(new Fact("Hit the child", false, true, Sensitivity.GENERAL, "p2", true));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().toString())
                .contains("Robin Otherwell", "Hit the child");
        assertThat(sent(FieldProfile.P4, referral, ADecision.HUB).content().toString())
                .doesNotContain("Robin", "Otherwell", "Hit the child");
    }

    @Test
    void namesAMemberOfThePublicToTheMashAlone() { // R-PUBREF
        referral.by(ReferrerKind.PUBLIC_NAMED, "1B");

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().toString())
                .contains("Sam Teacher");
        Release hub = sent(FieldProfile.P4, referral, ADecision.HUB);
        assertThat(hub.content().toString()).doesNotContain("Sam", "Teacher", "01539 000000", "Designated");
        assertThat(hub.content().referrer().role()).isEqualTo("Member of the public");
        assertThat(hub.redactions()).contains(new Redaction("referrer.name", "R-PUBREF"));
    }

    @Test
    void namesAnAnonymousMemberOfThePublicToNobody() { // R-PUBREF
        referral.by(ReferrerKind.PUBLIC_ANONYMOUS, "1D")
                .withFacts(new Fact("Sam Teacher saw it", false, true, Sensitivity.UNCLASSIFIED, null, false));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().toString())
                .doesNotContain("Sam", "Teacher", "01539")
                .contains("[withheld] saw it");
    }

    @Test
    void sendsTheUpnToEducationAlone() { // R-UPN
        assertThat(child(sent(FieldProfile.P3, referral, ADecision.SCHOOL)).upn()).isEqualTo("W943300124017");
        for (Destination other : List.of(ADecision.HUB, ADecision.MASH, ADecision.SURGERY, ADecision.POLICE)) {
            assertThat(sent(FieldProfile.P3, referral, other).content().toString()).doesNotContain("W943300124017");
        }
    }

    @Test
    void sendsTheNhsNumberBetweenHealthAndTheLocalAuthorityAlone() { // R-NHSNO
        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3B");

        assertThat(child(sent(FieldProfile.P3, referral, ADecision.HUB)).nhsNumber()).isEqualTo("9990000018");
        assertThat(child(sent(FieldProfile.P4, referral, ADecision.MASH)).nhsNumber()).isEqualTo("9990000018");
        for (Destination other : List.of(ADecision.SCHOOL, ADecision.POLICE, ADecision.HOUSING)) {
            assertThat(sent(FieldProfile.P3, referral, other).content().toString()).doesNotContain("9990000018");
        }
        referral.by(ReferrerKind.SCHOOL_PROFESSIONAL, "2A");
        assertThat(child(sent(FieldProfile.P3, referral, ADecision.HUB)).nhsNumber()).isNull();
    }

    @Test
    void neverSendsAnNhsNumberWhoseCheckDigitIsWrong() { // R-NHSNO
        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3B")
                .about(numbered(aChild("c1", "Effie"), NhsNumber.of("9990000019")));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().toString()).doesNotContain("9990000019");
    }

    @Test
    void findsANumberHiddenInsideWords() {
        referral.withFacts(general("Known as 999 000-0018"), general("Sleeps badly"));

        assertThat(sent(FieldProfile.P3, referral, ADecision.HUB).content().facts())
                .extracting(SharedFact::text)
                .containsExactly("Sleeps badly");
    }

    @Test
    void tellsSexualHealthToTheMashAloneAndOnlyWhereItBearsOnRisk() { // R-SXH
        referral.withFacts(
                new Fact("Clinic visit", false, false, Sensitivity.SEXUAL_HEALTH, "c1", false),
                new Fact("Infection at twelve", false, false, Sensitivity.SEXUAL_HEALTH, "c1", true));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().facts())
                .extracting(SharedFact::text)
                .containsExactly("Infection at twelve");
        assertThat(sent(FieldProfile.P4, referral, ADecision.SURGERY).content().facts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNSELLING", "IMMIGRATION", "INTELLIGENCE"})
    void neverSendsWhatIsProtectedByItsKind(Sensitivity kind) { // PX
        referral.withFacts(new Fact("Protected words", false, false, kind, "c1", true));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().facts()).isEmpty();
        assertThat(sent(FieldProfile.P3, referral, ADecision.HUB).content().facts()).isEmpty();
    }

    @Test
    void sendsUnreviewedTextToTheMashAlone() { // R-FREETEXT
        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().toString())
                .contains("Free text nobody has looked at", "Breakfast club", "calmer", "Would welcome help");
        assertThat(sent(FieldProfile.P4, referral, ADecision.HUB).content().toString())
                .doesNotContain("Free text nobody has looked at", "Breakfast club", "calmer", "Would welcome help");
    }

    @Test
    void sendsTheStructuredGroupsAloneWhenNobodyHasWrittenASummary() { // R-FREETEXT
        Release release =
                sent(FieldProfile.P3, referral, ADecision.toShare().summarising(null), ADecision.HUB);

        assertThat(release.content().summary()).isNull();
        assertThat(release.content().facts())
                .extracting(SharedFact::text)
                .containsExactly("Arrives hungry and tired most mornings");
        assertThat(release.fields()).doesNotContain(FieldGroup.REVIEWED_SUMMARY, FieldGroup.UNREVIEWED_TEXT);
    }

    @Test
    void leavesOutASiblingTheAgreementDoesNotCover() { // R-SIB
        referral.about(aChild("c1", "Effie"), aChild("c2", "Toby"))
                .withAgreements(covering(agreed(), "c1"))
                .withFacts(
                        general("Sleeps badly"),
                        new Fact("Wets the bed", false, true, Sensitivity.GENERAL, "c2", true),
                        general("Toby is often late"));

        Release release = sent(FieldProfile.P3, referral, ADecision.HUB);

        assertThat(release.content().children()).extracting(SharedChild::label).containsExactly("c1");
        assertThat(release.content().toString()).doesNotContain("Toby", "Wets the bed");
        assertThat(release.redactions()).contains(new Redaction("children[1]", "R-SIB"));
    }

    @Test
    void tellsTheMashOfEveryChild() {
        referral.about(aChild("c1", "Effie"), aChild("c2", "Toby")).withAgreements(covering(agreed(), "c1"));

        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().children())
                .hasSize(2);
    }

    @Test
    void leavesTheHouseholdOutWhenAYoungPersonSpeaksForHerself() { // R-SIB
        referral.by(ReferrerKind.YOUNG_PERSON, "1C")
                .about(Statements.born(aChild("c1", "Effie"), LocalDate.parse("2011-05-01")))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));

        Release release = sent(FieldProfile.P3, referral, ADecision.HUB);

        assertThat(release.content().household()).isEmpty();
        assertThat(release.content().toString()).doesNotContain("Morgan");
    }

    @Test
    void tellsGraveSignsToTheMashAlone() {
        referral.showing(IndicatorCode.BEHAVIOUR, IndicatorCode.SEXUAL_ABUSE, IndicatorCode.PARENTAL_MENTAL_HEALTH);

        assertThat(sent(FieldProfile.P3, referral, ADecision.HUB).content().indicators())
                .containsExactly(IndicatorCode.BEHAVIOUR);
        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().indicators())
                .hasSize(3);
    }

    @Test
    void sendsAPoliceIncidentOnlyWhereTheProfileHoldsIt() {
        referral.withPolice(new PoliceDetail("TF", "TF-2026-0001", "DASH", "HIGH", null, true, true));

        assertThat(sent(FieldProfile.P3, referral, ADecision.HUB).content().incident()).isNull();
        assertThat(sent(FieldProfile.P4, referral, ADecision.MASH).content().incident())
                .isEqualTo(new SharedReferral.SharedIncident("TF-2026-0001", null, true, "HIGH"));
        assertThat(sent(FieldProfile.P5, referral, ADecision.SCHOOL).content().incident())
                .isEqualTo(new SharedReferral.SharedIncident("TF-2026-0001", null, true, null));
    }

    private static SharedChild child(Release release) {
        return release.content().children().getFirst();
    }

    private static Fact general(String text) {
        return new Fact(text, false, true, Sensitivity.GENERAL, null, false);
    }
}
