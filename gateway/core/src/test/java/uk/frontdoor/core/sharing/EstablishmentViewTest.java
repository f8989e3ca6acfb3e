package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.Establishment.Sector;
import uk.frontdoor.core.sharing.SharedReferral.SharedEstablishment;

class EstablishmentViewTest {
    private final AReferral referral = AReferral.fromASchool().withEstablishment(hospital(null));
    private final AViewing mash = AViewing.by(DestinationKind.MASH);

    @Test
    void showsWhereAChildIsAndNothingOfWhy() {
        Screen screen = mash.screen();

        assertThat(shown(screen))
                .isEqualTo(new SharedEstablishment(
                        "Testfell Hospital", "PRIVATE", "PUBLIC", LocalDate.parse("2026-06-01"),
                        LocalDate.parse("2026-12-01"), LocalDate.parse("2026-09-10"), "01539 000111"));
        assertThat(screen.redactions()).isEmpty();
    }

    @Test
    void saysToNobodyUnderWhichSectionAChildIsDetained() { // PX
        referral.withEstablishment(hospital("3"));
        Screen screen = mash.screen();

        assertThat(shown(screen)).isNotNull();
        assertThat(screen.redactions()).containsExactly(new Redaction("establishment.detainedUnder", "PX"));
    }

    @Test
    void showsNothingOfThePlaceOfAChildInHiding() { // R-SFLAG
        Screen screen = mash.ofAFamilyInHiding().screen();

        assertThat(shown(screen)).isNull();
        assertThat(screen.hiddenWords().ruleAgainst("ring 01539 000111 at Testfell Hospital")).contains("R-SFLAG");
    }

    @Test
    void showsNothingWhereTheProfileHoldsNoEstablishmentOrThereIsNone() {
        assertThat(shown(mash.without(FieldGroup.ESTABLISHMENT).screen())).isNull();

        Screen screen = AViewing.by(DestinationKind.MASH).screen();
        assertThat(new EstablishmentView(AReferral.fromASchool().build(), screen).establishment()).isNull();
        assertThat(screen.redactions()).isEmpty();
    }

    private @Nullable SharedEstablishment shown(Screen screen) {
        return new EstablishmentView(referral.build(), screen).establishment();
    }

    private static Establishment hospital(@Nullable String detainedUnder) {
        return new Establishment(
                "Testfell Hospital", Sector.PRIVATE, Sector.PUBLIC, null, LocalDate.parse("2026-06-01"),
                LocalDate.parse("2026-12-01"), true, LocalDate.parse("2026-09-10"), detainedUnder, "01539 000111");
    }
}
