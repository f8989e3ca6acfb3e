package uk.frontdoor.config.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.routing.AskedRoutes.FILES;
import static uk.frontdoor.config.routing.AskedRoutes.ROUTER;
import static uk.frontdoor.config.routing.AskedRoutes.child;
import static uk.frontdoor.config.routing.AskedRoutes.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.DeclaredService;
import uk.frontdoor.config.area.Panel;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.ChildInNeed;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.Neighbourhood;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.SchoolPhase;
import uk.frontdoor.core.routing.WayIn;

/** Which services and panels the shipped files declare, and that each is proposed to somebody. */
class ServicesByTheFilesTest {
    @ParameterizedTest
    @CsvSource({
        "cam-2021, cp-mash cp-edt cp-ehh cp-team-0-11 cp-team-11-19 cp-team-10-19 cp-specialist cp-camhs-crisis cp-frs",
        "cam-2021, cp-camhs-htt cp-24h-home cp-younited cp-ewb cp-parent cp-neuro cp-shortbreak cp-directpay",
        "pet-2021, cp-camhs-crisis cp-frs cp-younited cp-parent cp-neuro cp-carerassess pet-sleep cp-centre-q1",
        "lan-2018, lan-support-hub lan-edt lan-family-support-f1 lan-group lan-talkzone lan-outreach",
        "lan-2018, lan-with-social-care",
        "cum-2019, cum-safeguarding-hub cum-edt cum-eho cum-online cum-dropin cum-hub-workington cum-hub-eden",
        "cmb-2025, cmb-safeguarding-hub cmb-edt cmb-eho cmb-online cmb-dropin cmb-hub-carlisle",
        "waf-2025, waf-family-help-front-door waf-safeguarding-hub waf-edt waf-targeted waf-fgdm waf-youth"
    })
    void declaresEveryServiceTheDocumentsName(String file, String services) {
        assertThat(named(file).services())
                .extracting(declared -> declared.service().id().value())
                .contains(services.split(" "));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "cum-2019, Early Help Panel",
        "waf-2025, Family Help Panel",
        "waf-2025, Team Around the Setting",
        "pet-2021, Multi-Agency Support Group (MASG)",
        "pet-2021, Behaviour Panel",
        "pet-2021, Short Breaks Panel",
        "cam-2021, Multi-agency forum of the quadrant",
        "cam-2021, Disabled Children's Panel",
        "cam-2021, Joint Agency Support Panel (JASP)",
        "pet-2021, Joint Agency Support Panel (JASP)",
        "lan-2018, Multi-Agency Risk Assessment Conference (MARAC)"
    })
    void declaresEveryPanelTheDocumentsName(String file, String panel) {
        assertThat(named(file).facts().panels()).extracting(Panel::name).contains(panel);
    }

    private AreaFile named(String file) {
        return FILES.all().stream()
                .filter(each -> each.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTwoIntegratedCareBoardsInOneAreaByPlace() {
        assertThat(FILES.all().stream()
                        .filter(file -> file.fileName().equals("waf-2025"))
                        .flatMap(file -> file.facts().agencies().stream())
                        .filter(body -> body.name().contains("Integrated Care Board"))
                        .map(body -> body.covers() + " " + body.name()))
                .containsExactly(
                        "[Eden] NHS North East and North Cumbria Integrated Care Board",
                        "[Barrow-in-Furness, South Lakeland] NHS Lancashire and South Cumbria Integrated Care Board");
    }

    @Test
    void neverProposesWhatOnlyACourtAPlanOrAFamilyAsksFor() {
        Set<WayIn> proposed = Set.of(WayIn.REFERRAL, WayIn.DIRECT);
        for (AreaFile file : FILES.all()) {
            for (DeclaredService declared : file.services()) {
                LocalService service = declared.service();
                if (proposed.contains(service.wayIn())) {
                    continue;
                }
                ChildInNeed fits = new ChildInNeed(
                        15,
                        SchoolPhase.SECONDARY,
                        Set.of(NeedTopic.values()),
                        Set.of(CanonicalLevel.values()),
                        Set.of(NeedFlag.values()));
                String district = file.districts().iterator().next();
                Instant day = file.inForce().from().atTime(10, 0).atZone(England.TIME).toInstant();

                assertThat(ROUTER.route(file.area().id(), new Neighbourhood(district, null), fits, day))
                        .noneMatch(proposal -> proposal instanceof RouteProposal.Offer offer
                                && offer.service().id().equals(service.id()));
            }
        }
    }

    @Test
    void comesToEveryProposableServiceForSomeChild() {
        for (AreaFile file : FILES.all()) {
            for (DeclaredService declared : file.services()) {
                LocalService service = declared.service();
                if (service.wayIn() != WayIn.REFERRAL && service.wayIn() != WayIn.DIRECT) {
                    continue;
                }
                assertThat(reachable(file, service))
                        .as(file.area().id() + " " + service.id())
                        .isTrue();
            }
        }
    }

    /** On the file's first Tuesday at ten or at three in the afternoon, for a child its eligibility names. */
    private boolean reachable(AreaFile file, LocalService service) {
        var eligibility = service.eligibility();
        int age = eligibility.ages() == null ? 18 : eligibility.ages().from();
        ChildInNeed fits = new ChildInNeed(
                age, eligibility.phase(), eligibility.topics(), eligibility.levels(), eligibility.flags());
        String district = service.districts().stream()
                .findFirst()
                .orElseGet(() -> file.districts().iterator().next());
        LocalDate tuesday = file.inForce().from().with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.TUESDAY));
        return Stream.of(10, 15)
                .flatMap(hour -> ROUTER
                        .route(file.area().id(), new Neighbourhood(district, null), fits, tuesday.atTime(hour, 0).atZone(England.TIME).toInstant())
                        .stream())
                .anyMatch(proposal -> proposal instanceof RouteProposal.Offer offer
                        && offer.service().id().equals(service.id()));
    }
}
