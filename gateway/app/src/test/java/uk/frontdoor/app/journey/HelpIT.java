package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;
import static uk.frontdoor.core.ledger.LedgerKind.DECIDED;
import static uk.frontdoor.core.ledger.LedgerKind.DISPATCHED;
import static uk.frontdoor.core.ledger.LedgerKind.FEEDBACK;
import static uk.frontdoor.core.ledger.LedgerKind.HELD;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;
import static uk.frontdoor.core.ledger.LedgerKind.WITHHELD;

import java.time.Duration;
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
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** TS12, TS13, TS15, TS17 and TS18 through the running gateway: help by agreement, and what comes of it. */
@GatewayTest
class HelpIT {
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String TEAM = "district-team-waf";
    private static final String SCHOOL = "testfell-primary";

    private final Journey journey;

    HelpIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    /** TS12: what a service asks for differs between two councils with one strategy. */
    @Test
    void ts12AsksForAnAssessmentBeforeAParentingProgrammeInPeterboroughOnly() {
        assertThat(journey.placed(asksForParenting("PE1 1AA")))
                .contains("\"area\":\"pet\"", "cp-parent", "\"An early help assessment\"");
        assertThat(journey.placed(asksForParenting("CB2 1TN")))
                .contains("\"area\":\"cam\"", "cp-parent")
                .doesNotContain("\"An early help assessment\"");
        String reference = asksForParenting("PE1 1AA");
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, "ehh-pet"));
        assertThat(journey.arrived(decision, "ehh-pet")).contains("Bedtimes are hard");
        assertThat(journey.recipientsOf(reference)).containsExactly("ehh-pet");
    }

    /** TS12, the same held to: no place on the programme without the assessment there, and none asked for here. */
    @Test
    void ts12HoldsAPlaceOnAParentingProgrammeUntilThereIsAnAssessmentInPeterboroughOnly() {
        String cambridge = asksForParenting("CB2 1TN", Letters.motherAgreesTo("parenting-cam", "\"c1\""));
        UUID there = journey.decides(cambridge, Decision.toShare(CanonicalLevel.N2, "parenting-cam"));
        assertThat(journey.answered(there, "parenting-cam").rule()).isEqualTo("M-58-COMMISSIONED");

        String peterborough = asksForParenting("PE1 1AA", Letters.motherAgreesTo("parenting-pet", "\"c1\""));
        UUID without = journey.decides(peterborough, Decision.toShare(CanonicalLevel.N2, "parenting-pet"));
        assertThat(journey.answered(without, "parenting-pet").rule()).isEqualTo("R-EHA");
        assertThat(journey.facts(peterborough, "HELD").getFirst()).contains("R-EHA", "NEEDS_EHA");
        assertThat(journey.recipientsOf(peterborough)).isEmpty();

        UUID with = journey.decides(
                journey.waits(peterborough, WorkKind.HELD),
                Decision.toShare(CanonicalLevel.N2, "parenting-pet").finding(Matter.EARLY_HELP_ASSESSED));
        assertThat(journey.answered(with, "parenting-pet").rule()).isEqualTo("M-58-COMMISSIONED");
        assertThat(journey.arrived(with, "parenting-pet")).contains("Jo").doesNotContain("Test Street");
    }

    private String asksForParenting(String postcode) {
        return asksForParenting(postcode, Letters.motherAgrees("\"c1\""));
    }

    private String asksForParenting(String postcode, String agreement) {
        return journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.schoolAsks(
                        childAt("Jo", "2018-03-01", postcode),
                        fact("Bedtimes are hard", "GENERAL", "c1"),
                        indicator("PARENTING"),
                        agreement));
    }

    /** TS13: twelve weeks of help without change are looked at, and not closed by silence. */
    @Test
    void ts13ReviewsHelpInLancashireAfterTwelveWeeks() {
        String reference = journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.schoolAsks(
                        childAt("Sky", "2017-03-01", "PR1 2HE"),
                        fact("Is often late", "GENERAL", "c1"),
                        indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, "hub-lan-f2"));
        assertThat(journey.answered(decision, "hub-lan-f2").outcome()).isEqualTo("RELEASED");

        assertThat(journey.watched(reference, "HELP_TO_BE_REVIEWED"))
                .containsExactly(LocalDate.now(England.TIME).plusWeeks(12));
        journey.theDayComes(reference);
        WorkItem review = journey.waits(reference, WorkKind.DUE, "HELP_TO_BE_REVIEWED");
        assertThat(review.area().value()).isEqualTo("lan");
        assertThat(journey.isTold(SCHOOL, reference, "PASSED_ON")).doesNotContain("DECIDED");
        UUID stepUp = journey.decides(review, Decision.toShare(CanonicalLevel.N4, "mash-lan"));
        assertThat(journey.answered(stepUp, "mash-lan").rule()).isEqualTo("S-AGREED-MASH-CONCERN");
        assertThat(journey.arrived(stepUp, "mash-lan")).contains("Sky", "Is often late");
        assertThat(journey.recipientsOf(reference)).containsExactly("hub-lan-f2", "mash-lan");
    }

    /** TS15: a child in need may also need early help; an open case goes to the team that knows the family. */
    @Test
    void ts15LetsTwoEpisodesRunAndRedirectsWhatAnotherTeamHolds() {
        String inNeed = asksForHelp("Alex", Letters.motherAgreesButNotTo("POLICE"));
        UUID statutory = journey.decides(inNeed, Decision.toShare(CanonicalLevel.N4, MASH));
        String early = asksForHelp("Alex", Letters.motherAgrees("\"c1\""));
        UUID help = journey.decides(early, Decision.toShare(CanonicalLevel.N2, HUB));
        String third = asksForHelp("Alexa", Letters.motherAgrees("\"c1\""));
        UUID open = journey.decides(third, Decision.toShare(CanonicalLevel.N2, HUB).finding(Matter.OPEN_CASE));

        assertThat(journey.answered(statutory, MASH).outcome()).isEqualTo("RELEASED");
        assertThat(journey.answered(help, HUB).outcome()).isEqualTo("RELEASED");
        assertThat(journey.answered(open, HUB).rule()).isEqualTo("M-67-OPEN-CASE");
        assertThat(journey.answered(open, HUB).outcome()).isEqualTo("HELD");
        assertThat(journey.recipientsOf(inNeed)).containsExactly(MASH);
        assertThat(journey.recipientsOf(early)).containsExactly(HUB);
        assertThat(journey.recipientsOf(third)).isEmpty();
    }

    /** TS15: the person confirms where the rule points, and the team that knows the family has the basics. */
    @Test
    void ts15GivesTheTeamThatKnowsTheFamilyWhatAnotherTeamHolds() {
        String reference = asksForHelp("Alix", "");
        UUID open = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB).finding(Matter.OPEN_CASE));
        assertThat(journey.answered(open, HUB).rule()).isEqualTo("M-67-OPEN-CASE");

        UUID confirmed = journey.decides(
                journey.waits(reference, WorkKind.HELD),
                Decision.toShare(CanonicalLevel.N2, TEAM).finding(Matter.OPEN_CASE));

        assertThat(journey.answered(confirmed, TEAM).rule()).isEqualTo("M-67-TEAM");
        assertThat(journey.arrived(confirmed, TEAM)).contains("Alix").doesNotContain("Is often tired");
        assertThat(journey.recipientsOf(reference)).containsExactly(TEAM);
        assertThat(journey.isTold(SCHOOL, reference, "PASSED_ON")).doesNotContain("social care", TEAM);
        journey.ledgerHas(reference, Set.of(HELD, DECIDED, RELEASED, DISPATCHED, FEEDBACK), Set.of());
    }

    /** TS17: a grandparent without parental responsibility asks; the basics go until somebody has checked. */
    @Test
    void ts17PassesTheBasicsOfAGrandparentsRequest() {
        String reference = journey.fillsInTheForm(Letters.parentAsks(
                        "Noor", "2016-05-06", "He is with me since spring", "\"BEHAVIOUR\"")
                .replace("PARENT_WITH_RESPONSIBILITY", "CARER"));

        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB));

        assertThat(journey.answered(decision, HUB).rule()).isEqualTo("S-25-CARER");
        assertThat(journey.arrived(decision, HUB)).contains("Noor").doesNotContain("since spring", "LA14 1AA");
        assertThat(journey.recipientsOf(reference)).containsExactly(HUB);
        assertThat(journey.facts(reference, "RELEASED").getFirst()).contains("P2", "L2");
    }

    /** TS18: whom the family excludes is not told below section 47, and is at section 47. */
    @Test
    void ts18KeepsToAnExclusionBelowSection47Only() {
        String below = asksForHelp("Kit", Letters.motherAgreesButNotTo("FAMILY_HUB"));
        UUID help = journey.decides(below, Decision.toShare(CanonicalLevel.N2, HUB));
        assertThat(journey.answered(help, HUB).rule()).isEqualTo("S-60-EXCLUDED");
        assertThat(journey.recipientsOf(below)).isEmpty();
        assertThat(journey.facts(below, "WITHHELD").getFirst()).contains("S-60-EXCLUDED", HUB, "L3");
        journey.decides(
                journey.waits(below, WorkKind.HELD),
                Decision.to(DecisionOutcome.RETURN_FOR_INFORMATION, CanonicalLevel.N2, "AGREEMENT_MISSING"));
        assertThat(journey.isTold(SCHOOL, below, "MORE_INFORMATION_NEEDED")).doesNotContain("accepted");

        String harmed = asksForHelp("Kai", Letters.motherAgreesButNotTo("MASH"));
        UUID protection = journey.decides(harmed, Decision.toShare(CanonicalLevel.N5, MASH).withSection47());
        assertThat(journey.arrived(protection, MASH)).contains("Kai");
    }

    private String asksForHelp(String given, String agreement) {
        return journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.schoolAsks(
                        child(given, "2015-03-01"),
                        fact("Is often tired", "GENERAL", "c1"),
                        indicator("SCHOOL_ATTENDANCE"),
                        agreement));
    }

    /** Three contacts about one child within twelve weeks are looked at together. */
    @Test
    void raisesTheThirdContactAboutAChild() {
        asksForHelp("Merryn", Letters.motherAgrees("\"c1\""));
        String second = asksForHelp("Merryn", Letters.motherAgrees("\"c1\""));
        journey.waits(second, WorkKind.TRIAGE);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String again = asksForHelp("Merryn", Letters.motherAgrees("\"c1\""));
            assertThat(journey.placed(again)).contains("T-REPEATED-REQUESTS");
            assertThat(journey.waits(again, WorkKind.TRIAGE).urgency()).isEqualTo(Urgency.AMBER);
        });
    }
}
