package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** The six published case studies through the running gateway: what reached whom, and what did not. */
@GatewayTest
class CaseStudiesIT {
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String SCHOOL = "testfell-primary";

    private final Journey journey;

    CaseStudiesIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        journey = new Journey("http://localhost:" + port, workList, intake, database, keys, clock);
    }

    /** TS1: a mother asks for help so that her former husband does not call social services. */
    @Nested
    class Florence {
        private static final String WORRY = "She will not go to school and I am worn out";

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
        }

        @Test
        void isNotAMatterForTheMash() {
            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, HUB, MASH));

            assertThat(journey.answered(decision, MASH).outcome()).isNotEqualTo("RELEASED");
            assertThat(journey.recipientsOf(reference)).containsExactly(HUB);
        }

        @Test
        void saysTheSameToTheFatherAsToAnybody() {
            String his = journey.fillsInTheForm(Letters.parentAsks("Florence", "2014-05-06", "What is going on", ""));

            assertThat(his).isNotEqualTo(reference).startsWith("FD-");
            assertThat(journey.recipientsOf(his)).isEmpty();
        }
    }

    /** TS2: the school asks for advice before the mother knows; later she agrees, for one of two children. */
    @Nested
    class Lucy {
        private static final String CHILDREN = child("Lucy", "2016-03-01") + "," + child("Jack", "2012-05-05");
        private static final String FACTS = fact("Cries since her gran died", "GENERAL", "c1") + ","
                + fact("Has stopped talking", "GENERAL", "c2");

        @Test
        void staysWithAPersonUntilTheMotherAgrees() {
            String reference = journey.refers(
                    SCHOOL, "/api/referrals", Letters.schoolAsks(CHILDREN, FACTS, indicator("BEREAVEMENT"), ""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("HELD");
            assertThat(journey.waits(reference, WorkKind.HELD).done()).isFalse();
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void leavesTheBrotherOutWhenTheAgreementDoesNotCoverHim() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(
                            CHILDREN, FACTS, indicator("BEREAVEMENT"), Letters.motherAgrees("\"c1\"")));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.arrived(decision, HUB))
                    .contains("Lucy", "Cries since her gran died")
                    .doesNotContain("Jack", "Has stopped talking", "W943300124017");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(journey.ledger(reference))
                            .contains("RECEIVED", "NORMALISED", "PLACED", "DECIDED", "RELEASED", "DISPATCHED", "FEEDBACK"));
            assertThat(journey.status(SCHOOL, reference)).contains("PASSED_ON").doesNotContain("Lucy", HUB);
        }
    }

    /** TS3: a toddler; the hub gets what the plan needs and not the health record. */
    @Nested
    class Ben {
        @Test
        void sendsTheHubTheNeedAndNotTheHealthRecord() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child("Ben", "2024-05-05"),
                            fact("Is not yet dry by day", "GENERAL", "c1") + ","
                                    + fact("Growth on the ninth centile", "HEALTH", "c1"),
                            indicator("PARENTING"),
                            Letters.motherAgrees("\"c1\"")));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.arrived(decision, HUB))
                    .contains("Is not yet dry by day")
                    .doesNotContain("centile");
        }
    }

    /** TS4: fifteen, an adult boyfriend, images shared; she agrees to a hub and does not want her mother told. */
    @Nested
    class Keeley {
        private String reference;

        @BeforeEach
        void sheSpeaksToTheSchoolNurse() {
            reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child("Keeley", "2011-08-20"),
                            fact("Contraception given at the clinic", "SEXUAL_HEALTH", "c1") + ","
                                    + fact("Is often tired at school", "GENERAL", "c1"),
                            indicator("SEXUAL_ACTIVITY_WITH_ADULT") + "," + indicator("EXPLOITATION"),
                            Letters.competentYoungPersonAgrees()));
        }

        @Test
        void waitsForAPersonBeforeAnyHubHears() {
            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("HELD");
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void reachesTheMashOnceAPersonHasRecordedReasonableCause() {
            UUID decision =
                    journey.decides(reference, Decision.toShare(CanonicalLevel.N5, MASH).withSection47());

            assertThat(journey.arrived(decision, MASH)).contains("Keeley", "EXPLOITATION");
        }

        @Test
        void isRatedForSameDayAttention() {
            assertThat(journey.waits(reference, WorkKind.TRIAGE).urgency())
                    .isIn(Urgency.RED, Urgency.AMBER);
        }
    }

    /** TS5: a teacher worries about a move to secondary school; nobody has been asked. */
    @Nested
    class Jamie {
        @Test
        void goesNowhereWithoutAgreementAndTheSchoolLearnsNothingElse() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child("Jamie", "2015-04-04"),
                            fact("Dreads the move", "GENERAL", "c1"),
                            indicator("TRANSITION"),
                            ""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("HELD");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(journey.ledger(reference))
                            .contains("RECEIVED", "NORMALISED", "PLACED", "DECIDED", "HELD")
                            .doesNotContain("RELEASED", "DISPATCHED", "FEEDBACK"));
            assertThat(journey.status(SCHOOL, reference)).contains(reference).doesNotContain("Jamie", HUB);
            assertThat(journey.status("lunemouth-high", reference)).doesNotContain(reference);
        }
    }

    /** TS6: sixteen; she asks for herself, and neither parents nor school are told. */
    @Nested
    class Britt {
        @Test
        void decidesForHerself() {
            String reference = journey.fillsInTheForm(Letters.youngPersonAsks("Britt", 16, false));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("RELEASED");
            assertThat(journey.recipientsOf(reference)).containsExactly(HUB);
        }

        @Test
        void comesFirstWhenSheIsInDanger() {
            String reference = journey.fillsInTheForm(Letters.youngPersonAsks("Britt", 16, true));

            assertThat(journey.waits(reference, WorkKind.TRIAGE).urgency()).isEqualTo(Urgency.RED);
            UUID decision =
                    journey.decides(reference, Decision.toShare(CanonicalLevel.N5, MASH).withSection47());
            assertThat(journey.arrived(decision, MASH)).contains("Britt", "He keeps on at me");
        }
    }
}
