package uk.frontdoor.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.referral.CanonicalLevel;

class RouterTest {
    private static final AreaId AREA = new AreaId("one");
    /** A Tuesday. */
    private static final Instant NOON = Instant.parse("2026-01-13T12:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-01-13T23:00:00Z");
    private static final OpeningHours DAYTIME = new OpeningHours(
            List.of(new OpeningHours.Span(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))),
            false,
            false);
    private static final ChildInNeed CHILD =
            new ChildInNeed(9, SchoolPhase.PRIMARY, Set.of(NeedTopic.T03), Set.of(CanonicalLevel.N2), Set.of());

    @Test
    void proposesWhatIsOpen() {
        assertThat(route(NOON, service("help", DAYTIME, new Fallback.Person(), null)))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.reason()).isEqualTo("Takes this age, need and level; open now"));
    }

    @Test
    void saysWhenNoDocumentTellsTheHours() {
        assertThat(route(NIGHT, service("help", null, new Fallback.Person(), null)))
                .singleElement()
                .isInstanceOfSatisfying(RouteProposal.Offer.class, offer -> assertThat(offer.reason())
                        .endsWith("no document says when it is open"));
    }

    @Test
    void goesOnToTheFallbackOfAFallbackThatIsClosedToo() {
        var proposals = route(
                NIGHT,
                service("help", DAYTIME, new Fallback.Another(new ServiceId("next")), new LocalService.Turn("a", 1)),
                service("next", DAYTIME, new Fallback.Another(new ServiceId("last")), new LocalService.Turn("a", 2)),
                service("last", OpeningHours.always(false), new Fallback.Person(), new LocalService.Turn("a", 3)));

        assertThat(proposals).singleElement().isInstanceOfSatisfying(RouteProposal.Instead.class, instead -> {
            assertThat(instead.closed().id()).isEqualTo(new ServiceId("help"));
            assertThat(instead.service().id()).isEqualTo(new ServiceId("last"));
            assertThat(instead.reason())
                    .isEqualTo("help is closed now; next is closed too; its stated fallback is last, open now");
        });
    }

    @Test
    void saysThatItIsClosedWhenNobodyStandsInAnd999WhenThatIsStated() {
        assertThat(route(NIGHT, service("help", DAYTIME, new Fallback.Person(), null)))
                .singleElement()
                .isInstanceOf(RouteProposal.Closed.class);
        assertThat(route(NIGHT, service("help", DAYTIME, new Fallback.Emergency(), null)))
                .singleElement()
                .isInstanceOf(RouteProposal.Emergency.class);
    }

    @Test
    void endsEvenWhenFallbacksGoInACircle() {
        assertThat(route(
                        NIGHT,
                        service("help", DAYTIME, new Fallback.Another(new ServiceId("next")), null),
                        service("next", DAYTIME, new Fallback.Another(new ServiceId("help")), null)))
                .hasSize(2)
                .allMatch(RouteProposal.Closed.class::isInstance);
    }

    @Test
    void proposesOnlyTheFirstOfAGroupAndEveryOneOfATie() {
        var proposals = route(
                NOON,
                service("late", DAYTIME, new Fallback.Person(), new LocalService.Turn("team", 2)),
                service("one", DAYTIME, new Fallback.Person(), new LocalService.Turn("team", 1)),
                service("other", DAYTIME, new Fallback.Person(), new LocalService.Turn("team", 1)),
                service("beside", DAYTIME, new Fallback.Person(), null));

        assertThat(proposals)
                .extracting(proposal -> ((RouteProposal.Offer) proposal).service().id().value())
                .containsExactly("one", "other", "beside");
    }

    @Test
    void leavesADistrictThatNobodyServesToAPerson() {
        LocalService elsewhere = new LocalService(
                new ServiceId("help"),
                "help",
                AREA,
                Set.of("E06000063"),
                Set.of(),
                WayIn.REFERRAL,
                null,
                anybody(),
                null,
                new Fallback.Person(),
                null,
                false);

        assertThat(route(NOON, elsewhere)).singleElement().isInstanceOf(RouteProposal.Person.class);
    }

    private static List<RouteProposal> route(Instant at, LocalService... services) {
        return new Router((_, _) -> List.of(services), _ -> true).route(AREA, new Neighbourhood("E06000064", "LA"), CHILD, at);
    }

    private static Eligibility anybody() {
        return new Eligibility(null, null, Set.of(), Set.of(), Set.of(), List.of(), false);
    }

    private static LocalService service(
            String id, @Nullable OpeningHours hours, Fallback fallback, LocalService.@Nullable Turn turn) {
        return new LocalService(
                new ServiceId(id), id, AREA, Set.of(), Set.of(), WayIn.REFERRAL, null, anybody(), hours, fallback, turn, false);
    }
}
