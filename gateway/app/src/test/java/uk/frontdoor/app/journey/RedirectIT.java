package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.core.ledger.LedgerKind.DECIDED;
import static uk.frontdoor.core.ledger.LedgerKind.DISPATCHED;
import static uk.frontdoor.core.ledger.LedgerKind.FEEDBACK;
import static uk.frontdoor.core.ledger.LedgerKind.HELD;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkKind;

/** A child who lives elsewhere: on to the front door there where it is known, else the referrer is told where to go. */
@GatewayTest
class RedirectIT {
    private static final String HUB = "hub-barrow";
    private static final String BLACKPOOL = "FY1 1AA";
    private static final String FRONT_DOOR = "front-door-bpl";
    private static final String NORTHUMBERLAND = "CA6 7BB";
    private static final String SCHOOL = "testfell-primary";
    private static final String ELSEWHERE = "LIVES_ELSEWHERE";

    private final Journey journey;

    RedirectIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    private String asksFor(String given, String postcode) {
        return asksFor(childAt(given, "2017-02-03", postcode));
    }

    private String asksFor(String child) {
        return journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.asksFor(child, "SCHOOL_ATTENDANCE", "Is often tired", Letters.motherAgrees("\"c1\"")));
    }

    private static Decision away(String... recipients) {
        return Decision.to(DecisionOutcome.SEND_TO_OTHER_AREA, CanonicalLevel.N2, ELSEWHERE, recipients);
    }

    @Test
    void givesTheFrontDoorWhereTheChildLivesTheBasicsAndTellsTheReferrer() {
        String reference = asksFor("Marlow", BLACKPOOL);
        assertThat(journey.placed(reference)).contains("elsewhere", "Blackpool");

        UUID decision = journey.decides(reference, away(FRONT_DOOR));

        assertThat(journey.answered(decision, FRONT_DOOR).rule()).isEqualTo("M-61-HOME-FRONT-DOOR");
        assertThat(journey.arrived(decision, FRONT_DOOR)).contains("Marlow").doesNotContain("Is often tired");
        assertThat(journey.recipientsOf(reference)).containsExactly(FRONT_DOOR);
        journey.isTold(SCHOOL, reference, "PASSED_ON");
        journey.ledgerHas(reference, Set.of(DECIDED, RELEASED, DISPATCHED, FEEDBACK), Set.of(HELD));
        assertThat(journey.facts(reference, "DECIDED").getFirst()).contains("SEND_TO_OTHER_AREA", FRONT_DOOR);
    }

    @Test
    void isAPersonsUntilTheyConfirmWhereTheRulePoints() {
        String reference = asksFor("Merle", BLACKPOOL);
        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N2, HUB).finding(Matter.OUT_OF_AREA));
        assertThat(journey.answered(decision, HUB).rule()).isEqualTo("M-61-OUT-OF-AREA");
        assertThat(journey.recipientsOf(reference)).isEmpty();

        UUID confirmed = journey.decides(journey.waits(reference, WorkKind.HELD), away(FRONT_DOOR));

        assertThat(journey.arrived(confirmed, FRONT_DOOR)).contains("Merle");
        journey.isTold(SCHOOL, reference, "PASSED_ON");
    }

    @Test
    void sendsNobodyOfThisAreaWhatIsForAnother() {
        String reference = asksFor("Mica", BLACKPOOL);

        UUID decision = journey.decides(reference, away(HUB));

        assertThat(journey.answered(decision, HUB).rule()).isEqualTo("R-ADM");
        assertThat(journey.recipientsOf(reference)).isEmpty();
        assertThat(journey.waits(reference, WorkKind.HELD).done()).isFalse();
    }

    @Test
    void tellsTheReferrerWhereToGoWhereTheFrontDoorCannotBeReachedAndKeepsItAPersons() {
        String reference = asksFor("Merrin", NORTHUMBERLAND);

        journey.decides(reference, away());

        assertThat(journey.isTold(SCHOOL, reference, "REDIRECTED")).contains("was not passed on", "999");
        assertThat(journey.recipientsOf(reference)).isEmpty();
        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("REDIRECT_TO_BE_CONFIRMED");
        journey.ledgerHas(reference, Set.of(DECIDED, FEEDBACK), Set.of(RELEASED, DISPATCHED));
    }

    @Test
    void leavesItToAPersonToTellAParentByTheirSafeContact() {
        String reference = journey.fillsInTheForm(
                Letters.parentAsks("Maris", "2016-02-03", "We need somebody", "\"BEHAVIOUR\"")
                        .replace("LA14 1AA", NORTHUMBERLAND));

        journey.decides(reference, away());

        assertThat(journey.facts(reference, "FEEDBACK").getFirst()).contains("AcknowledgedOnly");
        assertThat(journey.waits(reference, WorkKind.DUE).subject()).isEqualTo("REDIRECT_TO_BE_CONFIRMED");
    }

    @Test
    void tellsBothWhereTheChildIsHereNowAndAtRisk() {
        String reference = asksFor("Mabon", BLACKPOOL);

        UUID decision = journey.decides(
                reference,
                Decision.toShare(CanonicalLevel.N5, FRONT_DOOR, "mash-waf")
                        .finding(Matter.OUT_OF_AREA)
                        .withSection47());

        assertThat(journey.answered(decision, FRONT_DOOR).rule()).isEqualTo("M-61-HOME-FRONT-DOOR-WITH-HARM");
        assertThat(journey.arrived(decision, FRONT_DOOR)).contains("Mabon", "Is often tired");
        assertThat(journey.arrived(decision, "mash-waf")).contains("Mabon");
    }
}
