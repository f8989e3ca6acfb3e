package uk.frontdoor.config.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.routing.AskedRoutes.TUESDAY_10;
import static uk.frontdoor.config.routing.AskedRoutes.brief;
import static uk.frontdoor.config.routing.AskedRoutes.child;
import static uk.frontdoor.config.routing.AskedRoutes.recipients;
import static uk.frontdoor.config.routing.AskedRoutes.route;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.ChildInNeed;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.RouteProposal;

/** Who is there at which hour, by the shipped files. */
class HoursByTheFilesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-15T07:59, Instead cp-frs",
        "2026-09-15T08:00, Offer cp-camhs-crisis",
        "2026-09-15T19:59, Offer cp-camhs-crisis",
        "2026-09-15T20:00, Instead cp-frs",
        "2026-09-13T02:30, Instead cp-frs",
        "2026-12-25T10:00, Instead cp-frs",
        "2026-08-31T10:00, Instead cp-frs",
        "2026-12-24T10:00, Offer cp-camhs-crisis",
        // The clocks go forward at one o'clock on this Sunday; the Monday after is in summer time.
        "2026-03-29T03:30, Instead cp-frs",
        "2026-03-30T08:00, Offer cp-camhs-crisis",
        "2026-03-30T07:59, Instead cp-frs"
    })
    void takesACrisisToTheTeamThatIsThere(LocalDateTime when, String expected) {
        ChildInNeed child = child(15, Set.of(NeedTopic.T01), CanonicalLevel.N3, NeedFlag.ACUTE_MENTAL_HEALTH);

        assertThat(brief("cam", "E07000008", child, when)).contains(expected);
    }

    @Test
    void saysWhyItGoesElsewhereWhenATeamIsClosed() {
        ChildInNeed child = child(15, Set.of(), CanonicalLevel.N3, NeedFlag.ACUTE_MENTAL_HEALTH);

        assertThat(route("pet", "E06000031", child, "2026-09-13T02:30"))
                .filteredOn(RouteProposal.Instead.class::isInstance)
                .extracting(RouteProposal::reason)
                .contains("CAMHS crisis team is closed now; its stated fallback is First Response Service, open now");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T13:59, Emergency lan-talkzone",
        "2026-09-15T14:00, Offer lan-talkzone",
        "2026-12-25T21:59, Offer lan-talkzone",
        "2026-12-25T22:00, Emergency lan-talkzone"
    })
    void opensTalkzoneFromTwoUntilTenOnEveryDayOfTheYear(LocalDateTime when, String expected) {
        assertThat(brief("lan", "E07000123", child(14, Set.of(), CanonicalLevel.N1), when)).contains(expected);
    }

    @Test
    void namesTheHubThatIsClosedWhenNobodyStandsIn() {
        assertThat(brief("pet", "E06000031", child(9, Set.of(), CanonicalLevel.N2), "2026-09-13T02:30"))
                .contains("Closed cp-ehh");
    }

    @ParameterizedTest
    @CsvSource({"cmb, E06000063", "waf, E06000064", "lan, E07000123", "cam, E07000008", "pet, E06000031"})
    void takesChildProtectionToTheMashInTheDayAndToTheDutyTeamAtNight(String area, String district) {
        ChildInNeed child = child(7, Set.of(), CanonicalLevel.N5);

        assertThat(recipients(area, district, child, TUESDAY_10)).contains("mash-" + area);
        assertThat(brief(area, district, child, "2026-09-13T02:30"))
                .anyMatch(proposal -> proposal.matches("Instead .*-edt"));
    }
}
