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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkKind;

/** TS4 to TS6, the case studies of older children, through the running gateway: what reached whom, and what did not. */
@GatewayTest
class YoungPeopleIT {
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String SCHOOL = "testfell-primary";
    private static final String NURSES = "testfell-nurses";

    private final Journey journey;

    YoungPeopleIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    /** TS4: fifteen, an adult boyfriend, images shared; she agrees to a hub and does not want her mother told. */
    @Nested
    class Keeley {
        private static final String BORN = "2011-08-20";

        private String speaksToTheNurse(String name, String agreement) {
            return speaks(name, indicator("SEXUAL_ACTIVITY_WITH_ADULT") + "," + indicator("EXPLOITATION"), agreement);
        }

        private String speaks(String name, String signs, String agreement) {
            return journey.refers(
                    NURSES,
                    "/api/referrals",
                    Letters.schoolAsks(
                            child(name, BORN) + "," + child("Josh", "2022-06-01"),
                            fact("Contraception given at the clinic", "SEXUAL_HEALTH", "c1") + ","
                                    + fact("Is often tired at school", "GENERAL", "c1") + ","
                                    + fact("Sleeps at his gran's", "GENERAL", "c2"),
                            signs,
                            agreement));
        }

        @Test
        void waitsForAPersonBeforeAnyHubHears() {
            String reference = speaksToTheNurse("Keeley", Letters.competentYoungPersonAgrees());

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-27-REVIEW");
            assertThat(journey.waits(reference, WorkKind.HELD).done()).isFalse();
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void reachesTheHubOnceASafeguardingDecisionIsRecordedWithoutHerBrotherOrWhatTheClinicKnows() {
            String reference = speaksToTheNurse("Keeley", Letters.competentYoungPersonAgrees());
            UUID first = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));
            assertThat(journey.answered(first, HUB).outcome()).isEqualTo("HELD");

            UUID reviewed = journey.decides(
                    journey.waits(reference, WorkKind.HELD),
                    Decision.toShare(CanonicalLevel.N2, HUB).withOverride("Reviewed with the duty manager"));

            assertThat(journey.answered(reviewed, HUB).rule()).isEqualTo("S-27-REVIEWED");
            assertThat(journey.arrived(reviewed, HUB))
                    .contains("Keeley", "Is often tired at school")
                    .doesNotContain("Contraception", "Josh", "gran's", "EXPLOITATION", "SEXUAL_ACTIVITY");
        }

        @Test
        void needsHerCompetenceRecordedBeforeAnythingGoesWithoutAParent() {
            String reference = speaks(
                    "Keeley",
                    indicator("EMOTIONAL_WELLBEING"),
                    Letters.competentYoungPersonAgrees().replace("\"competent\":true,", ""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).outcome()).isEqualTo("HELD");
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void reachesTheMashOnceAPersonHasRecordedReasonableCause() {
            String reference = speaksToTheNurse("Keeley", Letters.competentYoungPersonAgrees());

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N5, MASH).withSection47());

            assertThat(journey.arrived(decision, MASH)).contains("Keeley", "EXPLOITATION", "Josh");
        }

        @Test
        void tellsTheSchoolNothingOfTheClinicEvenWhereSheAgreesToTheSchool() {
            String lead = "dsl-testfell-primary";
            String reference = speaks(
                    "Keeley",
                    indicator("EMOTIONAL_WELLBEING"),
                    Letters.competentYoungPersonAgrees().replace("FAMILY_HUB", "SCHOOL"));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, lead));

            assertThat(journey.arrived(decision, lead)).contains("Keeley").doesNotContain("Contraception", "Josh");
        }

        @Test
        void isRatedForSameDayAttentionAndKnownUnderBothSpellings() {
            String one = speaksToTheNurse("Keeley", Letters.competentYoungPersonAgrees());
            assertThat(journey.waits(one, WorkKind.TRIAGE).urgency()).isIn(Urgency.RED, Urgency.AMBER);

            String other = speaksToTheNurse("Keely", "");
            journey.waits(other, WorkKind.TRIAGE);
            journey.ledgerHas(other, Set.of(MATCH_PROPOSED), Set.of(RELEASED));
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
                    Letters.asksFor(child("Jamie", "2015-04-04"), "TRANSITION", "Dreads the move", ""));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-13-NOT-ASKED");
            journey.ledgerHas(
                    reference,
                    Set.of(RECEIVED, NORMALISED, PLACED, DECIDED, HELD),
                    Set.of(RELEASED, DISPATCHED, FEEDBACK));
            assertThat(journey.status(SCHOOL, reference)).contains(reference).doesNotContain("Jamie", HUB);
            assertThat(journey.status("lunemouth-high", reference)).doesNotContain(reference);
        }

        /** Who plans for the move of many children is told how many, and of none who they are. */
        @Test
        void isCountedAmongThoseWhoMoveAndNamedToNobody() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.asksFor(child("Jamie", "2015-04-04"), "TRANSITION", "Dreads the move", ""));

            UUID decision = journey.decides(
                    reference, Decision.to(DecisionOutcome.ADVICE_GIVEN, CanonicalLevel.N1, "ADVICE_TO_REFERRER"));

            assertThat(journey.counted(decision)).containsExactly("TRANSITION");
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void goesToTheHubWithAgreementAndTheSchoolsOwnWorkNeedsNone() {
            String reference = journey.refers(
                    SCHOOL,
                    "/api/referrals",
                    Letters.asksFor(
                            child("Jamie", "2015-04-04"),
                            "TRANSITION",
                            "Dreads the move",
                            Letters.motherAgrees("\"c1\"")));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, HUB));

            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-BRIEF-HELP");
            assertThat(journey.arrived(decision, HUB)).contains("Jamie").doesNotContain("Dreads the move");
        }
    }

    /** TS6: sixteen; she asks for herself, and neither parents nor school are told. */
    @Nested
    class Britt {
        @Test
        void decidesForHerself() {
            String reference = journey.fillsInTheForm(Letters.youngPersonAsks("Britt", 16, false));

            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, HUB));

            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-24-SIXTEEN-OR-OVER");
            assertThat(journey.recipientsOf(reference)).containsExactly(HUB);
            assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("T-CYP").doesNotContain("T-FAM");
        }

        @Test
        void comesFirstWhenSheIsInDanger() {
            String reference = journey.fillsInTheForm(Letters.youngPersonAsks("Britt", 16, true));

            assertThat(journey.waits(reference, WorkKind.TRIAGE).urgency()).isEqualTo(Urgency.RED);
            UUID decision =
                    journey.decides(reference, Decision.toShare(CanonicalLevel.N5, MASH).withSection47());
            assertThat(journey.arrived(decision, MASH)).contains("Britt", "He keeps on at me");
        }

        @Test
        void isTakenToTheCrisisServiceWhenTheScreeningSpeaksOfSuicide() {
            String reference = journey.fillsInTheForm(Letters.youngPersonAsks("Britt", 16, false)
                    .replace("EMOTIONAL_WELLBEING", "SUICIDE_RISK")
                    .replace("LA14 1AA", "CB2 1TN"));

            assertThat(journey.placed(reference)).contains("cp-camhs-crisis");
            assertThat(journey.waits(reference, WorkKind.TRIAGE).urgency()).isIn(Urgency.RED, Urgency.AMBER);
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }
    }
}
