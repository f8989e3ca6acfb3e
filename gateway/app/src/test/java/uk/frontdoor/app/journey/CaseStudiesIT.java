package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;
import static uk.frontdoor.core.ledger.LedgerKind.DECIDED;
import static uk.frontdoor.core.ledger.LedgerKind.DISPATCHED;
import static uk.frontdoor.core.ledger.LedgerKind.FEEDBACK;
import static uk.frontdoor.core.ledger.LedgerKind.HELD;
import static uk.frontdoor.core.ledger.LedgerKind.MATCH_PROPOSED;
import static uk.frontdoor.core.ledger.LedgerKind.NORMALISED;
import static uk.frontdoor.core.ledger.LedgerKind.PLACED;
import static uk.frontdoor.core.ledger.LedgerKind.RECEIVED;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkKind;

/** TS1 to TS3, the case studies of younger children, through the running gateway: what reached whom, and what did not. */
@GatewayTest
class CaseStudiesIT {
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String SCHOOL = "testfell-primary";
    private static final String NURSES = "testfell-nurses";

    private final Journey journey;

    CaseStudiesIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    /** TS1: a mother asks for help so that her former husband does not call social services. */
    @Nested
    class Florence {
        private static final String WORRY = "She will not go to school and I am worn out";
        private static final String LEAD = "dsl-testfell-primary";

        private String reference;

        @BeforeEach
        void herMotherFillsInTheForm() {
            reference = journey.fillsInTheForm(
                    Letters.parentAsks("Florence", "2014-05-06", WORRY, "\"SCHOOL_ATTENDANCE\",\"BEHAVIOUR\""));
        }

        @Test
        void reachesTheHubWithoutTheMothersOwnWords() {
            UUID decision = journey.decides(
                    reference, Decision.toShare(CanonicalLevel.N1, HUB).withSummary("Mornings and school"));

            assertThat(journey.arrived(decision, HUB))
                    .contains("Florence", "Mornings and school")
                    .doesNotContain(WORRY);
            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-17-SELF-REFERRAL");
            journey.ledgerHas(reference, Set.of(RECEIVED, NORMALISED, PLACED, DECIDED, RELEASED, DISPATCHED), Set.of(HELD));
        }

        @Test
        void isNotAMatterForTheMash() {
            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, HUB, MASH));

            assertThat(journey.answered(decision, MASH).outcome()).isNotEqualTo("RELEASED");
            assertThat(journey.recipientsOf(reference)).containsExactly(HUB);
        }

        @Test
        void tellsTheSchoolOnlyOnceTheMotherHasAgreedToIt() {
            UUID before = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, LEAD));
            assertThat(journey.answered(before, LEAD).outcome()).isNotEqualTo("RELEASED");
            assertThat(journey.recipientsOf(reference)).isEmpty();

            String agreed = journey.fillsInTheForm(
                    Letters.parentAsks("Florence", "2014-05-06", WORRY, "\"SCHOOL_ATTENDANCE\"")
                            .replace("[\"FAMILY_HUB\"]", "[\"FAMILY_HUB\",\"SCHOOL\"]"));
            UUID after = journey.decides(agreed, Decision.toShare(CanonicalLevel.N1, LEAD));
            assertThat(journey.arrived(after, LEAD)).contains("Florence").doesNotContain(WORRY, "1 Test Street");
        }

        @Test
        void saysTheSameToTheFatherAsToAnybodyAndProposesTheMatchToAPersonAlone() {
            journey.waits(reference, WorkKind.TRIAGE);
            String his = journey.fillsInTheForm(Letters.parentAsks("Florence", "2014-05-06", "What is going on", ""));

            assertThat(his).isNotEqualTo(reference).startsWith("FD-");
            assertThat(journey.waits(his, WorkKind.TRIAGE).done()).isFalse();
            assertThat(journey.recipientsOf(his)).isEmpty();
            assertThat(journey.read(his)).doesNotContain(reference, WORRY);
        }

        @Test
        void keepsTheMothersOwnNeedUnderHerNameAndOutOfWhatTheHubGets() {
            String school = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child("Florence", "2014-05-06"),
                            fact("Does not come to school", "GENERAL", "c1") + ","
                                    + fact("Is treated for low mood", "HEALTH", "p1"),
                            indicator("SCHOOL_ATTENDANCE"),
                            Letters.motherAgrees("\"c1\"")));

            UUID decision = journey.decides(school, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.read(school)).containsPattern("low mood[^}]*\"about\":\"p1\"");
            assertThat(journey.arrived(decision, HUB))
                    .contains("Does not come to school")
                    .doesNotContain("low mood");
        }
    }

    /** TS2: the school asks for advice before the mother knows; later she agrees, for one of two children. */
    @Nested
    class Lucy {
        private static final String CHARITY = "child-bereavement-waf";
        private static final String CHILDREN = child("Lucy", "2016-03-01") + "," + child("Jack", "2012-05-05");
        private static final String FACTS = fact("Cries since her gran died", "GENERAL", "c1") + ","
                + fact("Has stopped talking", "GENERAL", "c2");

        private String asked(String agreement) {
            return journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(CHILDREN, FACTS, indicator("BEREAVEMENT"), agreement));
        }

        @Test
        void givesAdviceAboutAChildWhoIsNotNamed() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.asksFor(
                            "{\"state\":\"UNIDENTIFIED\",\"address\":{\"lines\":[],\"postcode\":\"LA14 1AA\"}}",
                            "BEREAVEMENT",
                            "Cries since her gran died",
                            ""));

            journey.decides(
                    reference, Decision.to(DecisionOutcome.ADVICE_GIVEN, CanonicalLevel.N1, "ADVICE_TO_REFERRER"));

            assertThat(journey.isTold(SCHOOL, reference, "DECIDED")).doesNotContain("gran");
            assertThat(journey.read(reference)).doesNotContain("Lucy", "Testwell\",\"given");
            journey.ledgerHas(reference, Set.of(DECIDED, FEEDBACK), Set.of(RELEASED, DISPATCHED));
        }

        @Test
        void staysWithAPersonUntilTheMotherAgrees() {
            String reference = asked("");

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("HELD");
            assertThat(journey.waits(reference, WorkKind.HELD).done()).isFalse();
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void leavesTheBrotherOutWhenTheAgreementDoesNotCoverHim() {
            String reference = asked(Letters.motherAgrees("\"c1\""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.arrived(decision, HUB))
                    .contains("Lucy", "Cries since her gran died")
                    .doesNotContain("Jack", "Has stopped talking", "W943300124017");
            journey.ledgerHas(
                    reference, Set.of(RECEIVED, NORMALISED, PLACED, DECIDED, RELEASED, DISPATCHED, FEEDBACK), Set.of());
            assertThat(journey.isTold(SCHOOL, reference, "PASSED_ON")).doesNotContain("Lucy", HUB);
        }

        @Test
        void tellsTheCharityAboutBothOnceTheAgreementCoversBoth() {
            String one = asked(Letters.motherAgreesTo(CHARITY, "\"c1\""));
            String both = asked(Letters.motherAgreesTo(CHARITY, "\"c1\",\"c2\""));

            UUID forOne = journey.decides(one, Decision.toShare(CanonicalLevel.N2, CHARITY));
            UUID forBoth = journey.decides(both, Decision.toShare(CanonicalLevel.N2, CHARITY));

            assertThat(journey.arrived(forOne, CHARITY)).contains("Lucy").doesNotContain("Jack", "gran");
            assertThat(journey.arrived(forBoth, CHARITY)).contains("Lucy", "Jack").doesNotContain("stopped talking");
            assertThat(journey.answered(forBoth, CHARITY).rule()).isEqualTo("M-59-VOLUNTARY");
            assertThat(journey.recipientsOf(both)).containsExactly(CHARITY);
        }
    }

    /** TS3: a toddler; the hub gets what the plan needs and not the health record. */
    @Nested
    class Ben {
        private static final String BORN = "2024-05-05";

        private String asked(String by, String agreement) {
            return journey.refers(
                    by,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child("Ben", BORN),
                            fact("Is not yet dry by day", "GENERAL", "c1") + ","
                                    + fact("Growth on the ninth centile", "HEALTH", "c1"),
                            indicator("PARENTING"),
                            agreement));
        }

        @Test
        void sendsTheHubTheNeedAndNotTheHealthRecord() {
            String reference = asked(NURSES, Letters.motherAgrees("\"c1\""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-35-PROFESSIONAL-AGREED");
            assertThat(journey.arrived(decision, HUB)).contains("Is not yet dry by day").doesNotContain("centile");
        }

        @Test
        void refersNobodyWhenAHealthVisitorOnlyGaveAdviceAndFindsItWhenTheMotherCalls() {
            String advice = asked(NURSES, "");
            journey.decides(
                    advice,
                    Decision.to(DecisionOutcome.ADVICE_GIVEN, CanonicalLevel.N0, "UNIVERSAL_SERVICES_ENOUGH"));
            journey.ledgerHas(advice, Set.of(DECIDED, FEEDBACK), Set.of(RELEASED, DISPATCHED));
            assertThat(journey.watched(advice, "HELP_TO_BE_REVIEWED")).isEmpty();

            String mother = journey.fillsInTheForm(Letters.parentAsks("Ben", BORN, "Still in nappies", "\"PARENTING\""));
            UUID decision = journey.decides(mother, Decision.toShare(CanonicalLevel.N1, HUB));

            assertThat(journey.arrived(decision, HUB)).contains("Ben").doesNotContain("centile", "Still in nappies");
            journey.ledgerHas(mother, Set.of(MATCH_PROPOSED, RELEASED), Set.of(HELD));
        }
    }
}
