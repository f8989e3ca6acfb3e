package uk.frontdoor.config.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;

class DeclaredProfilesTest {
    private final DeclaredProfiles profiles = new DeclaredProfiles();

    @Test
    void letsNothingThroughInProfileZero() {
        assertThat(profiles.of(FieldProfile.P0)).isEmpty();
    }

    @Test
    void keepsPoliceHealthAndUnreviewedTextOutOfFamilyHelp() {
        assertThat(profiles.of(FieldProfile.P3))
                .doesNotContain(
                        FieldGroup.POLICE_FACTS,
                        FieldGroup.POLICE_INCIDENT,
                        FieldGroup.HEALTH_FACTS,
                        FieldGroup.ALLEGED_PERPETRATOR,
                        FieldGroup.UNREVIEWED_TEXT);
    }

    @Test
    void givesTheMashEverythingFamilyHelpGets() {
        assertThat(profiles.of(FieldProfile.P4)).containsAll(profiles.of(FieldProfile.P3));
    }

    @Test
    void saysWhoReferredOnlyToThoseWhoProtectOrTakeOverTheWork() {
        assertThat(FieldProfile.values())
                .filteredOn(profile -> profiles.of(profile).contains(FieldGroup.REFERRER_IDENTITY))
                .containsExactlyInAnyOrder(FieldProfile.P4, FieldProfile.P9, FieldProfile.P_LADO);
    }

    @Test
    void givesNoReasonWithAContactFlagAndNoNeedWithTheBasics() {
        assertThat(profiles.of(FieldProfile.P1)).containsExactly(FieldGroup.CONTACT_FLAG);
        assertThat(profiles.of(FieldProfile.P2))
                .containsExactlyInAnyOrder(
                        FieldGroup.CONTACT_FLAG,
                        FieldGroup.CHILD_NAME,
                        FieldGroup.CHILD_BIRTH,
                        FieldGroup.SAFE_CONTACT,
                        FieldGroup.REASON,
                        FieldGroup.AGREEMENT);
    }

    @Test
    void showsTextThatNobodyHasReadToTheMashAlone() {
        assertThat(FieldProfile.values())
                .filteredOn(profile -> profiles.of(profile).contains(FieldGroup.UNREVIEWED_TEXT))
                .containsExactly(FieldProfile.P4);
    }
}
