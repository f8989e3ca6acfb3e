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
}
