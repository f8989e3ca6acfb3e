package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.sharing.SharedReferral.SharedReferrer;

class ReferrerViewTest {
    private static final SharedReferrer WHOLE =
            new SharedReferrer("Sam Teacher", "Head of year", "testfell-primary", "01539 000000");

    private final AViewing hub = AViewing.by(DestinationKind.FAMILY_HUB);
    private final AViewing mash = AViewing.by(DestinationKind.MASH);

    @Test
    void namesAProfessionalWithAgencyAndTelephone() {
        assertThat(shown(school(), hub.screen())).isEqualTo(WHOLE);
    }

    @Test
    void saysInWhatStandingSomebodyRefersWhereTheProfileHoldsNoMore() {
        SharedReferrer shown = shown(school(), hub.without(FieldGroup.REFERRER_IDENTITY).screen());

        assertThat(shown).isEqualTo(new SharedReferrer(null, "Head of year", null, null));
    }

    @Test
    void saysNothingOfTheReferrerWhereTheProfileDoesNotHoldTheRole() {
        assertThat(shown(school(), hub.without(FieldGroup.REFERRER_ROLE).screen())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, School professional",
        "HEALTH_PROFESSIONAL, Health professional",
        "POLICE, Police",
        "OTHER_PROFESSIONAL, Professional",
        "PARENT_OR_CARER, Parent or carer",
        "OTHER_PARENT, Parent or carer",
        "YOUNG_PERSON, Young person",
        "PUBLIC_NAMED, Member of the public",
        "PUBLIC_ANONYMOUS, Member of the public"
    })
    void namesTheStandingWhereNoRoleIsWritten(ReferrerKind kind, String role) {
        Referrer silent = new Referrer(AgencyId.PUBLIC, kind, "10", null, null, null, null, false);

        assertThat(shown(silent, mash.screen())).isEqualTo(new SharedReferrer(null, role, null, null));
    }

    @ParameterizedTest
    @EnumSource(ReferrerKind.class)
    void keepsWhoDoesNotWantToBeKnownFromEverybodyButTheMash(ReferrerKind kind) { // R-PUBREF
        Referrer anonymous = referrer(kind, "2A", true, null);

        assertThat(shown(anonymous, hub.screen()).name()).isNull();
        assertThat(shown(anonymous, mash.screen()).name())
                .isEqualTo(kind == ReferrerKind.PUBLIC_ANONYMOUS ? null : "Sam Teacher");
    }

    @Test
    void hidesTheRoleOfAMemberOfThePublicWithTheName() { // R-PUBREF
        Screen screen = hub.screen();

        assertThat(shown(referrer(ReferrerKind.PUBLIC_NAMED, "1B", false, null), screen))
                .isEqualTo(new SharedReferrer(null, "Member of the public", null, null));
        assertThat(screen.redactions())
                .containsExactly(
                        new Redaction("referrer.name", "R-PUBREF"),
                        new Redaction("referrer.agency", "R-PUBREF"),
                        new Redaction("referrer.telephone", "R-PUBREF"),
                        new Redaction("referrer.role", "R-PUBREF"));
    }

    @Test
    void givesAnEmailAddressToNobodyAndKeepsItOutOfEveryTextButTheMashs() {
        Screen atTheHub = hub.screen();
        shown(referrer(ReferrerKind.SCHOOL_PROFESSIONAL, "2A", false, "sam@testfell.example"), atTheHub);
        assertThat(atTheHub.redactions()).containsExactly(new Redaction("referrer.email", "P3"));
        assertThat(atTheHub.hiddenWords().ruleAgainst("write to sam@testfell.example")).contains("P3");

        Screen atTheMash = mash.screen();
        shown(referrer(ReferrerKind.SCHOOL_PROFESSIONAL, "2A", false, "sam@testfell.example"), atTheMash);
        assertThat(atTheMash.redactions()).isEmpty();
    }

    @Test
    void hidesTheEmailAddressOfWhoeverIsAnonymousFromTheMashToo() { // R-PUBREF
        Screen screen = mash.screen();
        shown(referrer(ReferrerKind.PUBLIC_ANONYMOUS, "9", true, "sam@testfell.example"), screen);

        assertThat(screen.redactions()).contains(new Redaction("referrer.email", "R-PUBREF"));
    }

    @Test
    void speaksOfNoEmailAddressWhereThereIsNone() {
        Screen screen = hub.screen();
        shown(school(), screen);

        assertThat(screen.redactions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, 2A",
        "HEALTH_PROFESSIONAL, 3A",
        "OTHER_PROFESSIONAL, 5D"
    })
    void hidesTheSchoolSurgeryOrHubThatTellsWhereAFamilyInHidingIs(ReferrerKind kind, String source) { // R-SFLAG
        Screen screen = mash.ofAFamilyInHiding().screen();

        assertThat(shown(referrer(kind, source, false, null), screen))
                .isEqualTo(new SharedReferrer("Sam Teacher", "Head of year", null, null));
        assertThat(screen.redactions())
                .containsExactly(
                        new Redaction("referrer.agency", "R-SFLAG"), new Redaction("referrer.telephone", "R-SFLAG"));
    }

    @Test
    void namesAnAgencyThatIsNoPlaceOfTheFamilysWhereverTheyHide() {
        Referrer police = referrer(ReferrerKind.POLICE, "6", false, null);

        assertThat(shown(police, mash.ofAFamilyInHiding().screen())).isEqualTo(WHOLE);
    }

    private static Referrer school() {
        return referrer(ReferrerKind.SCHOOL_PROFESSIONAL, "2A", false, null);
    }

    private static Referrer referrer(ReferrerKind kind, String source, boolean anonymous, @Nullable String email) {
        return new Referrer(
                new AgencyId("testfell-primary"), kind, source, new PersonName("Sam", "Teacher"), "Head of year",
                "01539 000000", email, anonymous);
    }

    private static @Nullable SharedReferrer shown(Referrer referrer, Screen screen) {
        return new ReferrerView(referrer, screen).referrer();
    }
}
