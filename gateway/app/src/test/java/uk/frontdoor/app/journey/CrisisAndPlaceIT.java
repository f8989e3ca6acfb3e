package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;
import static uk.frontdoor.core.ledger.LedgerKind.DECIDED;
import static uk.frontdoor.core.ledger.LedgerKind.DISPATCHED;
import static uk.frontdoor.core.ledger.LedgerKind.FEEDBACK;
import static uk.frontdoor.core.ledger.LedgerKind.HELD;
import static uk.frontdoor.core.ledger.LedgerKind.PLACED;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import uk.frontdoor.app.ClockInHand;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** TS7, TS8, TS14 and TS16 through a running gateway whose clock the test sets: what turns on the hour and the place. */
@GatewayTest
@Import(ClockInHand.OfTheGateway.class)
@DirtiesContext
class CrisisAndPlaceIT {
    private static final String CRISIS_TEAM = "camhs-crisis-cam";
    private static final String SURGERY = "testfell-surgery";
    private static final String SCHOOL = "testfell-primary";
    private static final String CAMBRIDGE = "CB2 1TN";
    private static final String HARM = "Has cut herself badly again";

    private final Journey journey;
    private final ClockInHand clock;

    CrisisAndPlaceIT(@Autowired ApplicationContext gateway, @Autowired ClockInHand clock) {
        this.journey = Journey.in(gateway);
        this.clock = clock;
    }

    private String asksInACrisis(String given) {
        return asks(
                SURGERY,
                childAt(given, "2011-03-01", CAMBRIDGE),
                "SELF_HARM",
                Letters.motherAgreesTo("HEALTH_SERVICE", "\"c1\""));
    }

    private String asks(String by, String child, String sign, String agreement) {
        return journey.refers(
                by,
                "/api/referrals",
                Letters.schoolAsks(
                        child,
                        fact(HARM, "HEALTH", "c1") + "," + fact("Father drinks", "HEALTH", "p1"),
                        indicator(sign),
                        agreement));
    }

    @Test
    void saysWithinAMinuteThatATimeHasPassedThoughNobodyLooks() {
        clock.setTo(DayOfWeek.TUESDAY, LocalTime.of(9, 30));
        String reference = asksInACrisis("Wilma");
        WorkItem item = journey.waits(reference, WorkKind.TRIAGE);

        ZonedDateTime passed = item.dueAt().atZone(England.TIME).plusMinutes(1);
        clock.setTo(passed.getDayOfWeek(), passed.toLocalTime());

        await().atMost(Duration.ofSeconds(60)).until(() -> journey.ledger(reference), ledger -> ledger.contains("CLOCK_MISSED"));
        assertThat(journey.facts(reference, "CLOCK_MISSED"))
                .singleElement()
                .asString()
                .contains(item.id().toString(), item.urgency().name());
    }

    @Test
    void ts7GoesToWhoeverIsThereInTheNightAndIsLookedAtAgainOnTheNextWorkingDay() {
        LocalDate sunday = clock.setTo(DayOfWeek.SUNDAY, LocalTime.of(2, 30)).toLocalDate();
        String reference = asksInACrisis("Wren");

        assertThat(journey.placed(reference))
                .contains("cp-frs", "CAMHS crisis team is closed now; its stated fallback is First Response");
        assertThat(journey.waits(reference, WorkKind.TRIAGE).urgency()).isIn(Urgency.RED, Urgency.AMBER);
        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N3, CRISIS_TEAM).finding(Matter.MENTAL_HEALTH_CRISIS));

        assertThat(journey.answered(decision, CRISIS_TEAM).rule()).isEqualTo("M-34-CLOSED");
        assertThat(journey.recipientsOf(reference)).isEmpty();
        assertThat(journey.facts(reference, "HELD").getFirst())
                .contains("M-34-CLOSED", "The service is closed now", "999", "L6", "T-CYP");
        assertThat(journey.watched(reference, "CRISIS_TO_BE_FOLLOWED_UP")).hasSize(1).allSatisfy(day -> assertThat(day)
                .isAfter(sunday)
                .isBefore(sunday.plusDays(6)));

        journey.decides(
                journey.waits(reference, WorkKind.HELD),
                Decision.to(DecisionOutcome.NO_FURTHER_ACTION, CanonicalLevel.N3, "HANDLED_ANOTHER_WAY"));
        assertThat(journey.isTold(SURGERY, reference, "DECIDED")).doesNotContain(HARM);
        journey.theDayComes(reference);
        WorkItem followUp = journey.waits(reference, WorkKind.DUE);
        assertThat(followUp.subject()).isEqualTo("CRISIS_TO_BE_FOLLOWED_UP");
        assertThat(followUp.area().value()).isEqualTo("cam");
        journey.ledgerHas(reference, Set.of(PLACED, DECIDED, HELD, FEEDBACK), Set.of(RELEASED, DISPATCHED));
    }

    @Test
    void ts7TakesHelpAtHomeDayAndNightToThePanelThatFundsIt() {
        String reference = asks(
                SURGERY,
                childAt("Linnet", "2011-03-01", CAMBRIDGE),
                "SELF_HARM",
                Letters.motherAgreesTo("PANEL", "\"c1\""));

        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N3, "jasp-cam"));

        assertThat(journey.answered(decision, "jasp-cam").rule()).isEqualTo("M-68-PANEL");
        assertThat(journey.arrived(decision, "jasp-cam"))
                .contains("Linnet", HARM)
                .doesNotContain("Father drinks", CAMBRIDGE);
    }

    @Test
    void ts8GoesStraightToTheCrisisTeamOnATuesdayMorning() {
        clock.setTo(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
        String reference = asksInACrisis("Robin");

        assertThat(journey.placed(reference)).contains("cp-camhs-crisis").doesNotContain("is closed now");
        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N3, CRISIS_TEAM).finding(Matter.MENTAL_HEALTH_CRISIS));

        assertThat(journey.answered(decision, CRISIS_TEAM).rule()).isEqualTo("M-33-CRISIS");
        assertThat(journey.arrived(decision, CRISIS_TEAM))
                .contains("Robin", HARM)
                .doesNotContain("Father drinks", "1 Test Street");
        assertThat(journey.recipientsOf(reference)).containsExactly(CRISIS_TEAM);
        assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("P8", "T-CYP", "T-FAM", "L8");
        journey.ledgerHas(reference, Set.of(DECIDED, RELEASED, DISPATCHED, FEEDBACK), Set.of(HELD));
    }

    @Test
    void ts14OffersAGeneralPractitionerWhoIsNotSureTheEarlyHelpConsultancy() {
        clock.setTo(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
        String reference = asks(SURGERY, childAt("Teal", "2017-03-01", "CA1 1AA"), "BEHAVIOUR", "");

        assertThat(journey.placed(reference)).contains("\"area\":\"cmb\"", "cmb-eho");
        journey.decides(reference, Decision.to(DecisionOutcome.ADVICE_GIVEN, CanonicalLevel.N1, "ADVICE_TO_REFERRER"));

        assertThat(journey.isTold(SURGERY, reference, "DECIDED")).doesNotContain("Teal", HARM);
        assertThat(journey.recipientsOf(reference)).isEmpty();
        journey.ledgerHas(reference, Set.of(PLACED, DECIDED, FEEDBACK), Set.of(RELEASED, DISPATCHED, HELD));
    }

    @Test
    void ts16FollowsThePlaceForHealthAndKeepsOneCouncil() {
        String agreement = Letters.motherAgreesTo("HEALTH_SERVICE", "\"c1\"");
        String barrow = asks(SCHOOL, childAt("Plover", "2017-03-01", "LA14 1AA"), "EMOTIONAL_WELLBEING", agreement);
        String penrith = asks(SCHOOL, childAt("Dunlin", "2017-03-01", "CA11 0AA"), "EMOTIONAL_WELLBEING", agreement);

        assertThat(journey.placed(barrow))
                .contains("\"area\":\"waf\"", "waf-health-south")
                .doesNotContain("waf-health-north");
        assertThat(journey.placed(penrith))
                .contains("\"area\":\"waf\"", "waf-health-north")
                .doesNotContain("waf-health-south");
        UUID south = journey.decides(barrow, Decision.toShare(CanonicalLevel.N2, "health-south-waf"));
        UUID north = journey.decides(penrith, Decision.toShare(CanonicalLevel.N2, "health-north-waf"));
        assertThat(journey.arrived(south, "health-south-waf")).contains("Plover").doesNotContain(HARM, "Dunlin");
        assertThat(journey.arrived(north, "health-north-waf")).contains("Dunlin").doesNotContain(HARM, "Plover");
        assertThat(journey.answered(north, "health-north-waf").rule()).isEqualTo("M-08-HEALTH-AGREED");
    }
}
