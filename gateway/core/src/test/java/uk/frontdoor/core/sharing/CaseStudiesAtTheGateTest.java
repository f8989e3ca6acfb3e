package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.GateTestKit.ask;
import static uk.frontdoor.core.sharing.GateTestKit.released;
import static uk.frontdoor.core.sharing.GateTestKit.ruleOf;
import static uk.frontdoor.core.sharing.Statements.born;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.naming;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.sharing.SharedReferral.SharedChild;

/** The six published case studies, as far as the gate decides them: what may reach whom, and what may not. */
class CaseStudiesAtTheGateTest {
    /** TS1: a mother asks for help; the father, divorced, in London, has parental responsibility. */
    @Nested
    class Florence {
        private final AReferral referral = AReferral.fromASchool()
                .by(ReferrerKind.PARENT_OR_CARER, "1A")
                .about(
                        born(aChild("c1", "Florence"), LocalDate.parse("2014-03-01")),
                        born(aChild("c2", "Izzy"), LocalDate.parse("2010-03-01")),
                        born(aChild("c3", "Grace"), LocalDate.parse("2009-03-01")))
                .withHousehold(aMother(), father())
                .withFacts(
                        new Fact("Mum says she cannot cope", false, true, Sensitivity.HEALTH, "p1", false),
                        new Fact("Will not get up for school", false, true, Sensitivity.GENERAL, "c1", false))
                .showing(IndicatorCode.BEHAVIOUR, IndicatorCode.SCHOOL_ATTENDANCE);
        private final ADecision decision = ADecision.toShare().at(CanonicalLevel.N1);

        @Test
        void reachesTheFamilyHubWithTheChildTheMotherSpeaksFor() {
            Release release = released(ask(referral, decision, ADecision.HUB));

            assertThat(release.content().children()).extracting(SharedChild::name).containsExactly("Florence Testwell");
            assertThat(release.content().toString()).contains("Will not get up").doesNotContain("cannot cope");
        }

        @Test
        void reachesTheSchoolOnlyOnceTheMotherHasNamedIt() {
            assertThat(ask(referral, decision, ADecision.SCHOOL)).isInstanceOf(SharingOutcome.Withheld.class);

            referral.withAgreements(naming(agreed(), "FAMILY_HUB", "SCHOOL"));

            released(ask(referral, decision, ADecision.SCHOOL));
        }

        @Test
        void neverReachesTheFather() {
            assertThat(ask(referral, decision, ADecision.PARENT)).isInstanceOf(SharingOutcome.Withheld.class);
        }

        @Test
        void isNotAMatterForTheMash() {
            referral.withAgreements(); // nothing but a wish for help

            assertThat(ask(referral, decision, ADecision.MASH)).isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        @Test
        void tellsTheFatherNothingWhenHeAsks() {
            referral.by(ReferrerKind.OTHER_PARENT, "1A");

            assertThat(ask(referral, decision, ADecision.PARENT)).isInstanceOf(SharingOutcome.Withheld.class);
            assertThat(ask(referral, decision, ADecision.HUB)).isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        private static HouseholdMember father() {
            return new HouseholdMember(
                    "p2", new PersonName("Alex", "Faraway"), null, "father", true, false, null, false);
        }
    }

    /** TS2: the school asks for advice before the mother knows; later she agrees, for one of two children. */
    @Nested
    class Lucy {
        private final AReferral referral = AReferral.fromASchool()
                .about(aChild("c1", "Lucy"), born(aChild("c2", "Jack"), LocalDate.parse("2012-05-05")))
                .withFacts(new Fact("Jack has stopped talking", false, true, Sensitivity.GENERAL, "c2", false));

        @Test
        void staysWithAPersonUntilTheMotherAgrees() {
            referral.withAgreements();

            assertThat(ask(referral, ADecision.toShare(), ADecision.HUB))
                    .isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        @Test
        void leavesTheBrotherOutUntilTheAgreementCoversHim() {
            referral.withAgreements(covering(agreed(), "c1"));

            assertThat(released(ask(referral, ADecision.toShare(), ADecision.HUB)).content().toString())
                    .contains("Lucy")
                    .doesNotContain("Jack");
        }

        @Test
        void tellsOfBothOnceTheAgreementCoversBoth() {
            assertThat(released(ask(referral, ADecision.toShare(), ADecision.HUB)).content().toString())
                    .contains("Lucy", "Jack has stopped talking");
        }
    }

    /** TS3: a toddler; a health visitor's notes stay in health, the hub gets what the plan needs. */
    @Nested
    class Ben {
        @Test
        void sendsTheHubTheNeedAndNotTheHealthRecord() {
            AReferral referral = AReferral.fromASchool()
                    .by(ReferrerKind.PARENT_OR_CARER, "1A")
                    .about(born(aChild("c1", "Ben"), LocalDate.parse("2024-03-01")))
                    .withFacts(
                            new Fact("Is not yet dry by day", false, true, Sensitivity.GENERAL, "c1", false),
                            new Fact("Growth on the 9th centile", false, true, Sensitivity.HEALTH, "c1", false));

            assertThat(released(ask(referral, ADecision.toShare().at(CanonicalLevel.N1), ADecision.HUB))
                            .content()
                            .toString())
                    .contains("Is not yet dry by day")
                    .doesNotContain("centile");
        }
    }

    /** TS4: fifteen, exploited online, does not want her mother told. */
    @Nested
    class Keeley {
        private final Child herself = born(aChild("c1", "Keeley"), LocalDate.parse("2011-01-10"));
        private final Child brother = born(aChild("c2", "Josh"), LocalDate.parse("2022-01-10"));
        private final AReferral referral = AReferral.fromASchool()
                .by(ReferrerKind.HEALTH_PROFESSIONAL, "3C")
                .about(herself, brother)
                .showing(IndicatorCode.EXPLOITATION, IndicatorCode.SELF_HARM)
                .withFacts(
                        new Fact("Sent images to older men", false, false, Sensitivity.SEXUAL_HEALTH, "c1", true),
                        new Fact("Misses breakfast", false, true, Sensitivity.GENERAL, "c1", false))
                .withAgreements(ownWord(AgreementState.AGREED, "c1", true));
        private final ADecision decision = ADecision.toShare();

        @Test
        void staysWithAPersonUntilASafeguardingDecisionIsRecorded() {
            assertThat(ask(referral, decision, ADecision.HUB)).isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        @Test
        void reachesTheHubWithoutTheSexualDetailOnceItIsRecorded() {
            Release release = released(ask(referral, decision.overriding("Reviewed"), ADecision.HUB));

            assertThat(release.content().toString())
                    .contains("Keeley", "Misses breakfast")
                    .doesNotContain("images", "EXPLOITATION", "Josh", "Morgan");
        }

        @Test
        void staysWithAPersonOnceTheManagersWordIsOver() {
            LocalDate today = LocalDate.of(2026, 9, 14);

            assertThat(ask(referral, decision.overriding("Reviewed", today), ADecision.HUB))
                    .isInstanceOf(SharingOutcome.Released.class);
            assertThat(ask(referral, decision.overriding("Reviewed", today.minusDays(1)), ADecision.HUB))
                    .isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        @Test
        void staysWithAPersonWhileHerCompetenceIsNotRecorded() {
            referral.showing(IndicatorCode.EMOTIONAL_WELLBEING)
                    .withAgreements(ownWord(AgreementState.AGREED, "c1", null));

            assertThat(ask(referral, decision, ADecision.HUB)).isInstanceOf(SharingOutcome.HeldForPerson.class);
        }

        @Test
        void neverReachesHerMother() {
            assertThat(ask(referral, decision.onSection47(), ADecision.PARENT))
                    .isInstanceOf(SharingOutcome.Withheld.class);
        }

        @Test
        void reachesTheMashWithWhatBearsOnTheRisk() {
            Release release = released(ask(referral, decision.at(CanonicalLevel.N5), ADecision.MASH));

            assertThat(release.content().toString()).contains("Sent images to older men", "Josh");
        }
    }

    /** TS5: moving to secondary school; nobody has asked the parents. */
    @Nested
    class Jamie {
        @Test
        void staysWithAPersonWithoutAgreement() {
            AReferral referral =
                    AReferral.fromASchool().about(aChild("c1", "Jamie")).withAgreements();

            SharingOutcome outcome = ask(referral, ADecision.toShare().at(CanonicalLevel.N0), ADecision.HUB);

            assertThat(outcome).isInstanceOf(SharingOutcome.HeldForPerson.class);
            assertThat(ruleOf(outcome)).isEqualTo("S-13");
        }
    }

    /** TS6: sixteen, asks online for herself; neither parents nor school are told. */
    @Nested
    class Britt {
        private final AReferral referral = AReferral.fromASchool()
                .by(ReferrerKind.YOUNG_PERSON, "1C")
                .about(born(aChild("c1", "Britt"), LocalDate.parse("2010-02-01")))
                .showing(IndicatorCode.EMOTIONAL_WELLBEING)
                .withAgreements(ownWord(AgreementState.AGREED, "c1", null));

        @Test
        void isPresumedAbleToAgree() {
            Release release = released(ask(referral, ADecision.toShare().at(CanonicalLevel.N1), ADecision.HUB));

            assertThat(release.content().toString()).contains("Britt").doesNotContain("Morgan");
        }

        @Test
        void reachesNeitherParentsNorSchool() {
            ADecision decision = ADecision.toShare().at(CanonicalLevel.N1);

            assertThat(ask(referral, decision, ADecision.PARENT)).isInstanceOf(SharingOutcome.Withheld.class);
            assertThat(ask(referral, decision, ADecision.SCHOOL)).isInstanceOf(SharingOutcome.Withheld.class);
        }

        @Test
        void reachesTheMashAtOnceWhenHerLifeIsInDanger() {
            referral.showing(IndicatorCode.IMMEDIATE_DANGER);

            released(ask(referral, ADecision.toShare().at(CanonicalLevel.N5), ADecision.MASH));
        }
    }
}
