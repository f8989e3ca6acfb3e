package uk.frontdoor.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.referral.Referral;

class RoutingTest {
    private static final AreaId AREA = new AreaId("one");
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    private static final Set<CanonicalLevel> LEVELS = EnumSet.of(CanonicalLevel.N3);

    private final Routing routing = new Routing(
            new Router(
                    (_, _) -> List.of(
                            service("before-birth", new AgeRange(-1, -1), Set.of(), Set.of()),
                            service("young", new AgeRange(0, 10), Set.of(), Set.of()),
                            service("older", new AgeRange(11, 19), Set.of(), Set.of()),
                            service("crisis", null, Set.of(), Set.of(NeedFlag.ACUTE_MENTAL_HEALTH)),
                            service("behaviour", null, Set.of(NeedTopic.T03), Set.of()),
                            service("justice", null, Set.of(), Set.of(NeedFlag.YOUTH_JUSTICE))),
                    _ -> true),
            new SomeNeeds());

    @Test
    void takesBrothersAndSistersOfDifferentAgesEachToTheirOwnAndLeavesTheChoiceToAPerson() {
        Referral referral = AReferral.fromASchool()
                .about(aged("c1", 8), aged("c2", 14))
                .showing()
                .withLevel(null)
                .build();

        assertThat(offered(referral)).containsExactly("young", "older");
        assertThat(routing.propose(referral, here(), _ -> LEVELS, NOW).getFirst())
                .isInstanceOf(RouteProposal.Person.class)
                .satisfies(first -> assertThat(first.reason()).contains("one worker or team for the family"));
    }

    @Test
    void takesEachChildByItsOwnLevel() {
        Routing byLevel = new Routing(
                new Router(
                        (_, _) -> List.of(levelled("light", CanonicalLevel.N1), levelled("heavy", CanonicalLevel.N3)),
                        _ -> true),
                new SomeNeeds());
        Referral referral = AReferral.fromASchool()
                .about(aged("c1", 8), aged("c2", 9))
                .showing()
                .withLevel(null)
                .build();
        Map<String, Set<CanonicalLevel>> levels =
                Map.of("c1", Set.of(CanonicalLevel.N1), "c2", Set.of(CanonicalLevel.N3));

        assertThat(byLevel.propose(referral, here(), child -> levels.getOrDefault(child.label(), Set.of()), NOW))
                .filteredOn(RouteProposal.Offer.class::isInstance)
                .extracting(proposal -> ((RouteProposal.Offer) proposal).service().id().value())
                .containsExactly("light", "heavy");
    }

    @Test
    void takesASignToTheChildItIsAbout() {
        Referral referral = AReferral.fromASchool()
                .about(aged("c2", 14))
                .showing(IndicatorCode.BEHAVIOUR)
                .withLevel(null)
                .build();

        assertThat(offered(referral)).containsExactly("older");
        assertThat(offered(AReferral.fromASchool()
                        .about(aged("c1", 14))
                        .showing(IndicatorCode.BEHAVIOUR, IndicatorCode.SUICIDE_RISK)
                        .withLevel(null)
                        .build()))
                .containsExactly("older", "crisis", "behaviour");
    }

    @Test
    void knowsAChildBeforeBirth() {
        assertThat(offered(AReferral.fromASchool()
                        .about(unborn())
                        .showing()
                        .withLevel(null)
                        .build()))
                .containsExactly("before-birth");
    }

    @Test
    void readsWhatALocalLevelSaysBesides() {
        assertThat(offered(AReferral.fromASchool()
                        .about(aged("c1", 12))
                        .showing()
                        .withLevel(new NeedLevel("CP", "2021", "CP.S"))
                        .build()))
                .contains("justice");
    }

    @Test
    void redirectsAChildFromElsewhereAndSaysThatTheReferrerIsTold() {
        assertThat(elsewhere(IndicatorCode.BEHAVIOUR).reason())
                .isEqualTo("Lives in Leeds: goes to the front door there, and the referrer is told");
        assertThat(elsewhere(IndicatorCode.PHYSICAL_ABUSE).reason()).contains("safeguarding hub here is told too");
    }

    @Test
    void leavesWhatCannotBePlacedOrIsAboutNobodyToAPerson() {
        Referral referral = AReferral.fromASchool().build();

        assertThat(routing.propose(
                        referral, new Placement.Unplaced(FailureCode.UNKNOWN_POSTCODE), _ -> LEVELS, NOW))
                .containsExactly(new RouteProposal.Person(FailureCode.UNKNOWN_POSTCODE.sentence()));
        assertThat(routing.propose(AReferral.fromASchool().about().build(), here(), _ -> LEVELS, NOW))
                .singleElement()
                .isInstanceOf(RouteProposal.Person.class);
    }

    private RouteProposal elsewhere(IndicatorCode sign) {
        Referral referral = AReferral.fromASchool().showing(sign).build();
        return routing.propose(referral, new Placement.OutOfArea("Leeds", "E08000035"), _ -> LEVELS, NOW).getFirst();
    }

    private static Placement here() {
        return new Placement.InArea(AREA, "E06000064");
    }

    private List<String> offered(Referral referral) {
        return routing.propose(referral, here(), _ -> LEVELS, NOW).stream()
                .filter(RouteProposal.Offer.class::isInstance)
                .map(proposal -> ((RouteProposal.Offer) proposal).service().id().value())
                .toList();
    }

    private static Child aged(String label, int age) {
        return child(label, ChildState.UNIDENTIFIED, age);
    }

    private static Child unborn() {
        return child("c1", ChildState.UNBORN, null);
    }

    private static Child child(String label, ChildState state, @Nullable Integer age) {
        Child known = AReferral.aChild(label, "Effie");
        return new Child(
                label, state, null, List.of(), null, null, age, null, null, false, null, known.address(), null,
                known.accessNeeds());
    }

    private static LocalService levelled(String id, CanonicalLevel level) {
        return service(id, new Eligibility(null, null, Set.of(), Set.of(level), Set.of(), List.of(), false));
    }

    private static LocalService service(
            String id, @Nullable AgeRange ages, Set<NeedTopic> topics, Set<NeedFlag> flags) {
        return service(id, new Eligibility(ages, null, topics, Set.of(), flags, List.of(), false));
    }

    private static LocalService service(String id, Eligibility eligibility) {
        return new LocalService(
                new ServiceId(id),
                id,
                AREA,
                Set.of(),
                Set.of(),
                WayIn.REFERRAL,
                null,
                eligibility,
                null,
                new Fallback.Person(),
                null,
                false);
    }

    private static final class SomeNeeds implements Needs {
        @Override
        public Set<NeedTopic> topics(IndicatorCode sign) {
            return sign == IndicatorCode.BEHAVIOUR ? Set.of(NeedTopic.T03) : Set.of();
        }

        @Override
        public Set<NeedFlag> flags(IndicatorCode sign) {
            return sign == IndicatorCode.SUICIDE_RISK ? Set.of(NeedFlag.ACUTE_MENTAL_HEALTH) : Set.of();
        }

        @Override
        public Set<NeedFlag> flags(@Nullable NeedLevel declared) {
            return declared == null ? Set.of() : Set.of(NeedFlag.YOUTH_JUSTICE);
        }
    }
}
