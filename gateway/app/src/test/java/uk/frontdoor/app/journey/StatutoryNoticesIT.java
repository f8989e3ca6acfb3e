package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.core.ledger.LedgerKind.DECIDED;
import static uk.frontdoor.core.ledger.LedgerKind.DISPATCHED;
import static uk.frontdoor.core.ledger.LedgerKind.FEEDBACK;
import static uk.frontdoor.core.ledger.LedgerKind.HELD;
import static uk.frontdoor.core.ledger.LedgerKind.NORMALISED;
import static uk.frontdoor.core.ledger.LedgerKind.PLACED;
import static uk.frontdoor.core.ledger.LedgerKind.RECEIVED;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;
import static uk.frontdoor.core.ledger.LedgerKind.WITHHELD;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.worklist.WorkKind;

/** TS9 to TS11 and what follows a notice, through the running gateway: children accommodated away from home. */
@GatewayTest
class StatutoryNoticesIT {
    private static final String UNIT = "testfell-charity";
    private static final String CAMBRIDGE = "CB2 1TN";
    private static final String PETERBOROUGH = "PE1 1AA";

    private final Journey journey;

    StatutoryNoticesIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    private String establishment(String run, String paid, String rest) {
        return """
                {"name":"Testfell Unit","run":"%s","paid":"%s","postcode":"%s","admittedOn":"%s",%s
                 "contact":"Key worker, 01733 000000"}
                """
                .formatted(run, paid, PETERBOROUGH, LocalDate.now(England.TIME).minusDays(3), rest);
    }

    private String notified(String run, String paid) {
        return notified(run, paid, "\"forThreeMonths\":true,\"detainedUnder\":\"3\",");
    }

    private String notified(String run, String paid, String rest) {
        return journey.refers(
                UNIT,
                "/api/referrals",
                Letters.stay(childAt("Robin", "2011-03-04", CAMBRIDGE), establishment(run, paid, rest)));
    }

    private String passedOn(String reference, String mash) {
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N4, mash));
        assertThat(journey.answered(decision, mash).outcome()).isEqualTo("RELEASED");
        String message = journey.arrived(decision, mash);
        assertThat(message)
                .contains("Robin", "Testfell Unit", "Key worker")
                .doesNotContain("eating disorder", "1 Test Street", "detainedUnder");
        return journey.answered(decision, mash).rule();
    }

    @Test
    void ts9NotifiesTheHomeAuthorityOfAnNhsUnit() {
        LocalDate until = LocalDate.now(England.TIME).minusDays(3).plusWeeks(14);
        String reference = notified("PUBLIC", "PUBLIC", "\"expectedUntil\":\"" + until + "\",");

        assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("cam");
        assertThat(journey.watched(reference, "STAY_TO_BE_NOTIFIED")).isEmpty();
        assertThat(journey.placed(reference)).contains("T-STATUTORY-NOTICE");
        assertThat(passedOn(reference, "mash-cam")).isEqualTo("M-39-SECTION-85");
        assertThat(journey.facts(reference, "RELEASED").getFirst())
                .contains("Children Act 1989 section 85", "P6", "T-RESPLA", "ENCOMPASS");
        assertThat(journey.recipientsOf(reference)).containsExactly("mash-cam");
        journey.isTold(UNIT, reference, "PASSED_ON");
        journey.ledgerHas(
                reference,
                Set.of(RECEIVED, NORMALISED, PLACED, DECIDED, RELEASED, DISPATCHED, FEEDBACK),
                Set.of(HELD, WITHHELD));
    }

    @Test
    void ts9NotifiesTheDischargeAndTheBoardThatOwesAftercare() {
        String left = "\"forThreeMonths\":true,\"detainedUnder\":\"3\",\"dischargedOn\":\"%s\","
                .formatted(LocalDate.now(England.TIME));
        String reference = notified("PUBLIC", "PUBLIC", left);

        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N4, "mash-cam", "icb-cam"));

        assertThat(journey.answered(decision, "mash-cam").rule()).isEqualTo("M-42-SECTION-117");
        assertThat(journey.arrived(decision, "icb-cam")).contains("Robin").doesNotContain("eating disorder");
        assertThat(journey.recipientsOf(reference)).containsExactly("icb-cam", "mash-cam");
        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("AFTERCARE_TO_BE_PLANNED");
    }

    @Test
    void ts10FollowsTheHomeWhereTheNhsPaysAPrivateUnit() {
        String reference = notified("PRIVATE", "PUBLIC");

        assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("cam");
        assertThat(passedOn(reference, "mash-cam")).isEqualTo("M-40-COMMISSIONED");
        assertThat(journey.recipientsOf(reference)).containsExactly("mash-cam");
        assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("85(2ZA)", "P6");
    }

    @Test
    void ts11NotifiesWhereAPrivatelyPaidUnitStands() {
        String reference = notified("PRIVATE", "PRIVATE");

        assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("pet");
        assertThat(passedOn(reference, "mash-pet")).isEqualTo("M-41-SECTION-86");
        assertThat(journey.recipientsOf(reference)).containsExactly("mash-pet");
        assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("section 86", "P6");
    }

    @Test
    void tellsNobodyButTheAuthorityResponsible() {
        String reference = notified("PUBLIC", "PUBLIC");
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N4, "ehh-cam", "mash-pet"));

        assertThat(journey.answered(decision, "ehh-cam").rule()).isEqualTo("M-39-AUTHORITY-ONLY");
        assertThat(journey.answered(decision, "mash-pet").rule()).isEqualTo("M-39-OTHER-AUTHORITY");
        assertThat(journey.recipientsOf(reference)).isEmpty();
    }

    @Test
    void looksAgainWhenAShortStayHasLastedTwelveWeeks() {
        String reference = journey.refers(
                UNIT,
                "/api/referrals",
                Letters.stay(childAt("Ash", "2011-03-04", CAMBRIDGE), establishment("PUBLIC", "PUBLIC", "")));
        journey.placed(reference);

        assertThat(journey.watched(reference, "STAY_TO_BE_NOTIFIED"))
                .containsExactly(LocalDate.now(England.TIME).minusDays(3).plusWeeks(12));
        journey.theDayComes(reference);
        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("STAY_TO_BE_NOTIFIED");
    }

    @Test
    void plansAftercareWithTheNhsWhenDetentionEnds() {
        String reference = journey.refers(
                UNIT,
                "/api/referrals",
                Letters.stay(
                        childAt("Rowan", "2010-03-04", CAMBRIDGE),
                        establishment(
                                "PUBLIC",
                                "PUBLIC",
                                "\"detainedUnder\":\"3\",\"expectedUntil\":\"" + LocalDate.now(England.TIME).plusDays(9)
                                        + "\",")));

        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("AFTERCARE_TO_BE_PLANNED");
    }

}
