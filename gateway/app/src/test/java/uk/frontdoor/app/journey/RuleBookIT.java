package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** The further scenarios of the reference (A15, TS7 to TS18) and Operation Encompass, through the running gateway. */
@GatewayTest
class RuleBookIT {
    private static final String HUB = "hub-barrow";
    private static final String MASH = "mash-waf";
    private static final String SCHOOL = "testfell-primary";
    private static final String UNIT = "testfell-charity";
    private final Journey journey;

    RuleBookIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        journey = new Journey("http://localhost:" + port, workList, intake, database, keys, clock);
    }

    /** Children accommodated away from home. */
    @Nested
    class Notices {
        private static final String CAMBRIDGE = "CB2 1TN";
        private static final String PETERBOROUGH = "PE1 1AA";

        private String establishment(String run, String paid, String rest) {
            return """
                    {"name":"Testfell Unit","run":"%s","paid":"%s","postcode":"%s","admittedOn":"%s",%s
                     "contact":"Key worker, 01733 000000"}
                    """
                    .formatted(run, paid, PETERBOROUGH, LocalDate.now(England.TIME).minusDays(3), rest);
        }

        private String notified(String run, String paid) {
            return journey.refers(
                    UNIT,
                    "/api/referrals",
                    Letters.stay(
                            childAt("Robin", "2011-03-04", CAMBRIDGE),
                            establishment(run, paid, "\"forThreeMonths\":true,\"detainedUnder\":\"3\",")));
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
            String reference = notified("PUBLIC", "PUBLIC");

            assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("cam");
            assertThat(journey.placed(reference)).contains("T-STATUTORY-NOTICE");
            assertThat(passedOn(reference, "mash-cam")).isEqualTo("M-39-SECTION-85");
            assertThat(journey.facts(reference, "RELEASED").getFirst())
                    .contains("Children Act 1989 section 85", "P6", "T-RESPLA", "ENCOMPASS");
        }

        @Test
        void ts10FollowsTheHomeWhereTheNhsPaysAPrivateUnit() {
            String reference = notified("PRIVATE", "PUBLIC");

            assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("cam");
            assertThat(passedOn(reference, "mash-cam")).isEqualTo("M-40-COMMISSIONED");
        }

        @Test
        void ts11NotifiesWhereAPrivatelyPaidUnitStands() {
            String reference = notified("PRIVATE", "PRIVATE");

            assertThat(journey.waits(reference, WorkKind.TRIAGE).area().value()).isEqualTo("pet");
            assertThat(passedOn(reference, "mash-pet")).isEqualTo("M-41-SECTION-86");
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

    /** TS12: what a service asks for differs between two councils with one strategy. */
    @Test
    void ts12AsksForAnAssessmentBeforeAParentingProgrammeInPeterboroughOnly() {
        assertThat(journey.placed(asksForParenting("PE1 1AA")))
                .contains("\"area\":\"pet\"", "cp-parent", "\"An early help assessment\"");
        assertThat(journey.placed(asksForParenting("CB2 1TN")))
                .contains("\"area\":\"cam\"", "cp-parent")
                .doesNotContain("\"An early help assessment\"");
    }

    private String asksForParenting(String postcode) {
        return journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.schoolAsks(
                        childAt("Jo", "2018-03-01", postcode),
                        fact("Bedtimes are hard", "GENERAL", "c1"),
                        indicator("PARENTING"),
                        Letters.motherAgrees("\"c1\"")));
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
        assertThat(journey.waits(reference, WorkKind.DUE).done()).isFalse();
        assertThat(journey.status(SCHOOL, reference)).contains("PASSED_ON");
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
    }

    /** TS18: whom the family excludes is not told below section 47, and is at section 47. */
    @Test
    void ts18KeepsToAnExclusionBelowSection47Only() {
        String below = asksForHelp("Kit", Letters.motherAgreesButNotTo("FAMILY_HUB"));
        UUID help = journey.decides(below, Decision.toShare(CanonicalLevel.N2, HUB));
        assertThat(journey.answered(help, HUB).rule()).isEqualTo("S-60-EXCLUDED");
        assertThat(journey.recipientsOf(below)).isEmpty();

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

    /** Operation Encompass: before the next school day, to the safeguarding lead alone, with its own profile. */
    @Nested
    class Encompass {
        private static final String DSL = "dsl-testfell-primary";

        private String mailed(String reference) {
            return journey.isMailed(
                    "northfell-police",
                    """
                    From: encompass@police.test.example
                    To: notices@frontdoor.test.example
                    Date: Sun, 13 Sep 2026 05:10:00 +0100
                    Message-ID: <%1$s@police.test.example>
                    Subject: OFFICIAL-SENSITIVE Operation Encompass notification %1$s
                    MIME-Version: 1.0
                    Content-Type: text/plain; charset=utf-8

                    EFFIE SMITH, date of birth 03/02/2015, has been identified as being in a household where a Domestic Abuse Incident took place on 12/09/2026, at 21:40 hours.
                    The child was PRESENT at the incident.
                    A welfare check on the child WAS made.
                    Police reference: %1$s
                    """
                            .formatted(reference));
        }

        @Test
        void isDueBeforeSchoolOpens() {
            var item = journey.waits(mailed("CP-20260913-9001"), WorkKind.TRIAGE);

            var due = item.dueAt().atZone(England.TIME);
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 45));
            assertThat(due.getDayOfWeek().getValue()).isLessThan(6);
        }

        @Test
        void waitsForSomebodyToFindTheSchool() {
            String reference = mailed("CP-20260913-9002");
            UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, DSL));

            assertThat(journey.answered(decision, DSL).rule()).isEqualTo("M-45-REROUTE");
            assertThat(journey.recipientsOf(reference)).isEmpty();
        }

        @Test
        void tellsTheSafeguardingLeadOnceTheSchoolIsFound() {
            String reference = mailed("CP-20260913-9003");
            UUID decision = journey.decides(
                    reference, Decision.toShare(CanonicalLevel.N1, DSL, HUB).finding(Matter.ENCOMPASS));

            assertThat(journey.arrived(decision, DSL))
                    .contains("SMITH", "CP-20260913-9003", "Do not inform the parents");
            assertThat(journey.answered(decision, HUB).rule()).isEqualTo("M-43-SCHOOL-ONLY");
            assertThat(journey.facts(reference, "RELEASED").getFirst())
                    .contains("M-43-ENCOMPASS", "T-NOFAM", "section 49A", "P5");
        }
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
