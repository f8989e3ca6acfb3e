package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItemId;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class DeskPagesTest {
    private static final String RED = "/desk/work/" + FrontDoorInMemory.RED;
    private static final String GREEN = "/desk/work/" + FrontDoorInMemory.GREEN;
    private static final String HELD = "/desk/work/" + FrontDoorInMemory.HELD;
    private static final String FAILED = "/desk/work/" + FrontDoorInMemory.FAILED;
    private static final String TO_KEY = "/desk/work/" + FrontDoorInMemory.TO_KEY;
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern DECISION_ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    private Visitor worker;

    @BeforeEach
    void signIn() {
        door.fill();
        worker = signedIn("worker.waf");
    }

    @Test
    void showsTheWorkOfOnesAreasMostUrgentFirstAndNobodyElses() {
        String list = worker.open("/desk").text();

        assertThat(list.indexOf(reference(FrontDoorInMemory.RED)))
                .isPositive()
                .isLessThan(list.indexOf(reference(FrontDoorInMemory.TO_KEY)))
                .isLessThan(list.indexOf(reference(FrontDoorInMemory.GREEN)));
        assertThat(list).contains("Overdue by 2 hours").doesNotContain(reference(FrontDoorInMemory.ELSEWHERE));
        assertThat(worker.open("/desk/work/" + FrontDoorInMemory.ELSEWHERE).status()).isEqualTo(404);
    }

    @Test
    void groupsTheListByHowTheClockStands() {
        String list = worker.open("/desk").text();

        assertThat(list).contains("Critically overdue (1)", "Due soon (1)", "Not due yet (1)").doesNotContain(">Overdue (");
        assertThat(list.indexOf("Critically overdue")).isLessThan(list.indexOf("Due soon"));
        assertThat(list.indexOf("Due soon")).isLessThan(list.indexOf("Not due yet"));
    }

    @Test
    void namesNobodyInTheList() {
        assertThat(worker.open("/desk").text()).doesNotContain("Effie", "Testwell");
    }

    @Test
    void recordsEveryLookAtAChild() {
        worker.open(RED);
        worker.open(RED);

        assertThat(door.work.looks).hasSize(2).allMatch(look -> look.startsWith("worker.waf "));
    }

    @Test
    void showsTheReferralBesideItsOriginalWithThePlaceOfEachField() {
        String page = worker.open(RED).text();

        assertThat(page)
                .contains("Effie Testwell", "From /children/0/familyName, /children/0/givenName")
                .contains("Rule T-HELP-AGREED, table version 1.0.0")
                .contains("Takes this age, need and level; open now, by assumed hours")
                .contains("First: A family help assessment", "Assumed")
                .contains("/children/0/upn: The check digit or letter does not agree")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void givesALongerLeaseToWhoeverOpensTheirOwnWork() {
        worker.send(RED + "/claim");
        Instant first = leaseOf(FrontDoorInMemory.RED);

        worker.open(RED);

        assertThat(leaseOf(FrontDoorInMemory.RED)).isAfterOrEqualTo(first);
        assertThat(worker.open("/desk?show=mine").text()).contains(reference(FrontDoorInMemory.RED));
    }

    @Test
    void takesTheMostUrgentNext() {
        assertThat(worker.send("/desk/claim-next").path()).isEqualTo(RED);
        worker.send("/desk/claim-next");
        worker.send("/desk/claim-next");

        assertThat(worker.send("/desk/claim-next").text()).contains("There is nothing to take just now");
    }

    @Test
    void givesWorkBack() {
        worker.send(RED + "/claim");
        worker.send(RED + "/give-back");

        assertThat(worker.open("/desk?show=mine").text()).contains("Nothing to show");
    }

    @Test
    void recordsACompleteDecisionOnceHoweverOftenItIsSent() {
        worker.send(RED + "/claim");
        String id = decisionId(worker.open(RED));

        Visitor.Seen first = decide(worker, id);
        Visitor.Seen again = decide(worker, id);

        assertThat(first.path()).isEqualTo("/desk/decisions/" + id);
        assertThat(again.path()).isEqualTo(first.path());
        assertThat(door.work.decisions).singleElement().satisfies(decision -> {
            assertThat(decision.decidedBy()).isEqualTo("worker.waf");
            assertThat(decision.section47()).isTrue();
            assertThat(decision.recipients()).containsExactly(new DestinationId("mash-waf"));
        });
    }

    @Test
    void saysWhatADecisionLacksAndKeepsWhatWasTyped() {
        worker.send(RED + "/claim");

        String page = worker.send(
                        RED + "/decide", "id", UUID.randomUUID().toString(), "rationale", "Typed & kept", "outcome", "SHARE")
                .text();

        assertThat(page)
                .contains("There is a problem", "href=\"#level\"", "href=\"#reasonCode\"", "href=\"#recipients\"")
                .contains("Typed &amp; kept");
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void tellsClearlyThatAClaimIsLostAndKeepsWhatWasTyped() {
        door.work.claim(new WorkItemId(FrontDoorInMemory.RED), "manager.waf", Duration.ofMinutes(30));

        String page = decide(worker, UUID.randomUUID().toString()).text();

        assertThat(page).contains("This work is no longer yours", "Grounds as seen by the school", "manager.waf");
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void letsAManagerOverrideAndNobodyElse() {
        worker.send(RED + "/claim");
        String refused = worker.send(RED + "/decide", "override", "because", "id", UUID.randomUUID().toString())
                .text();
        assertThat(refused).contains("Only a manager can record an override");
        worker.send(RED + "/give-back");

        Visitor manager = signedIn("manager.waf");
        manager.send(RED + "/claim");
        String id = UUID.randomUUID().toString();
        manager.send(
                RED + "/decide",
                "id", id,
                "outcome", "ADVICE_GIVEN",
                "level", "N3",
                "reasonCode", "TARGETED_HELP",
                "rationale", "Reviewed",
                "override", "Reviewed with the duty team");

        assertThat(door.work.decisions).extracting(HumanDecision::override).containsExactly("Reviewed with the duty team");
    }

    @Test
    void showsWhatWentToWhomWhatWasLeftOutAndWhy() {
        worker.send(RED + "/claim");
        String id = UUID.randomUUID().toString();
        assertThat(decide(worker, id).text()).contains("The sharing rules are being asked");
        door.shared.put(UUID.fromString(id), List.of(shared()));

        String page = worker.open("/desk/decisions/" + id).text();

        assertThat(page)
                .contains("Westmorland and Furness Safeguarding Hub: Shared")
                .contains("Rule S-02, table version 1.0.0", "Article 6(1)(e)", "P4")
                .contains("Child name", "household[1].telephone", "Rule R-THIRD", "On its way");
    }

    @Test
    void showsExactlyWhatEachRecipientWouldGetBeforeAnythingIsRecorded() {
        worker.send(RED + "/claim");

        String page = share(worker, UUID.randomUUID().toString(), "mash-waf", "").text();

        assertThat(page)
                .contains("Check what each recipient would get", "Safeguarding Hub would get this")
                .contains("Effie Testwell", "Rule S-02", "Article 6(1)(e)", "Child name", "rule R-THIRD")
                .contains("Record the decision and share");
        assertThat(door.work.decisions).isEmpty();
        assertThat(door.work.looks).isNotEmpty();
    }

    @Test
    void saysWhenNothingWouldGoToAnybody() {
        worker.send(RED + "/claim");

        assertThat(share(worker, UUID.randomUUID().toString(), "hub-barrow", "").text())
                .contains("Nothing would go to anybody", "Barrow Family Hub would get nothing until a person settles it");
    }

    @Test
    void recordsNoShareThatDiffersFromWhatWasSeen() {
        worker.send(RED + "/claim");

        String page = share(worker, UUID.randomUUID().toString(), "mash-waf", "seen-something-else").text();

        assertThat(page).contains("What would go has changed since you looked");
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void letsAPersonChangeTheDecisionAfterSeeingWhatWouldGo() {
        worker.send(RED + "/claim");

        String page = worker.send(
                        RED + "/decide",
                        "id", UUID.randomUUID().toString(),
                        "outcome", "SHARE",
                        "level", "N5",
                        "rationale", "Kept as typed",
                        "change", "yes")
                .text();

        assertThat(page).contains("Kept as typed", "What should happen?").doesNotContain("There is a problem");
    }

    @Test
    void turnsAnOriginalIntoAReferralByKeying() {
        worker.send(TO_KEY + "/claim");
        assertThat(worker.open(TO_KEY).text()).contains("Key the referral", "Please see the note about Effie Testwell");

        String wrong = worker.send(
                        TO_KEY + "/key",
                        "kind", "POLICE_NOTICE",
                        "concern.facts[0].text", "Seen at the address",
                        "children[0].name.given", "Effie",
                        "children[0].dateOfBirth", "2015-13-40")
                .text();
        assertThat(wrong).contains("Child 1, date of birth: The date cannot be right", "value=\"2015-13-40\"");
        worker.send(
                TO_KEY + "/key",
                "kind", "POLICE_NOTICE",
                "concern.facts[0].text", "Seen at the address",
                "children[0].name.given", "Effie",
                "children[0].dateOfBirth", "2015-03-04");

        assertThat(door.keyed).singleElement().satisfies(DeskPagesTest::isKeyedByTheWorker);
    }

    @Test
    void keepsWhatWasKeyedWhenAnotherChildIsAdded() {
        worker.send(TO_KEY + "/claim");

        String page = worker.send(TO_KEY + "/key", "more", "yes", "children[0].name.given", "Effie")
                .text();

        assertThat(page).contains("Child 2", "value=\"Effie\"").doesNotContain("There is a problem");
    }

    @Test
    void setsAnOriginalAsideThatIsNoReferral() {
        worker.send(TO_KEY + "/claim");
        worker.send(
                TO_KEY + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "NO_FURTHER_ACTION",
                "level", "N0",
                "reasonCode", "NOT_A_REFERRAL",
                "rationale", "An out-of-office answer");

        assertThat(door.work.decisions).hasSize(1);
    }

    @Test
    void saysWhatIsInDoubtAboutAHeldDisclosureAndBeginsWhereTheDecisionLeftOff() {
        door.hold(heldForTheHub());
        worker.send(HELD + "/claim");

        String page = worker.open(HELD).text();

        assertThat(page)
                .contains("What is in doubt", "Barrow Family Hub", "The agreement is older than twelve weeks", "Rule")
                .contains("They need help with mornings", "Confirm or refuse", "Do not pass it on")
                .contains("Help with mornings</textarea>")
                .containsPattern("id=\"recipients-2\"[^>]*value=\"hub-barrow\"[^>]*checked");
    }

    @Test
    void refusesAHeldDisclosureWithoutTouchingItsRecipients() {
        door.hold(heldForTheHub());
        worker.send(HELD + "/claim");
        worker.send(
                HELD + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "NO_FURTHER_ACTION",
                "level", "N3",
                "reasonCode", "AGREEMENT_MISSING",
                "rationale", "The mother does not answer",
                "recipients", "hub-barrow");

        assertThat(door.work.decisions).singleElement().satisfies(decision -> assertThat(decision.recipients())
                .isEmpty());
    }

    @Test
    void triesWhatFailedAgain() {
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        worker.send(FAILED + "/claim");
        assertThat(worker.open(FAILED).text())
                .contains("A delivery did not go out", "inbox could not be reached", "Barrow Family Hub", "Try again");

        Visitor.Seen list = worker.send(FAILED + "/again");

        assertThat(list.text()).contains("It is being tried again");
        assertThat(door.triedAgain).containsExactly(FrontDoorInMemory.FAILED);
    }

    @Test
    void triesNothingAgainThatAColleagueHolds() {
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        door.work.claim(new WorkItemId(FrontDoorInMemory.FAILED), "manager.waf", Duration.ofMinutes(30));

        assertThat(worker.send(FAILED + "/again").text()).contains("This work is no longer yours");
        assertThat(door.triedAgain).isEmpty();
    }

    @Test
    void saysThatWhatWasAlteredIsOnlyComparedOnceMore() {
        door.fail(Stage.DISPATCH, FailureCode.RELEASE_ALTERED);
        worker.send(FAILED + "/claim");

        assertThat(worker.open(FAILED).text())
                .contains("is not what was recorded", "goes only if both agree");
    }

    @Test
    void letsAPersonKeyWhatAMapperFailedOn() {
        door.fail(Stage.NORMALISE, FailureCode.UNEXPECTED);
        worker.send(FAILED + "/claim");

        assertThat(worker.open(FAILED).text()).contains("Key it by hand").doesNotContain("Decide again who gets it");
        assertThat(worker.open(FAILED + "/key").text()).contains("Key the referral");
    }

    @Test
    void recordsThatAgreementIsWithdrawnWithoutAClaim() {
        String page = worker.open(GREEN + "/agreement").text();
        assertThat(page).contains("Agreed by p1, parent with responsibility", "They withdraw it")
                .doesNotContain("It holds from now on");

        String recorded = sayAgain(page, "WITHDRAWN");

        assertThat(recorded).contains("It holds from now on", "Withdrawn on", "no agreement left to withdraw");
    }

    @Test
    void confirmsAgreementOnlyWhenItWasExplainedAgain() {
        String page = worker.open(GREEN + "/agreement").text();

        assertThat(sayAgain(page, "CONFIRMED")).contains("Confirm that it was explained to them again");
        assertThat(sayAgain(page, "CONFIRMED", "explained", "yes")).contains("It holds from now on");
    }

    @Test
    void saysWhatIsMissingAboutAgreement() {
        assertThat(worker.send(GREEN + "/agreement", "seen", "x").text())
                .contains("Select which agreement", "Select whether it is withdrawn", "Write how you know");
        assertThat(worker.send(
                                GREEN + "/agreement",
                                "seen", "x",
                                "statement", "0",
                                "word", "WITHDRAWN",
                                "how", "By telephone")
                        .text())
                .contains("The agreements have changed since you opened this page");
    }

    private String sayAgain(String page, String word, String... more) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        List<String> fields = new ArrayList<>(
                List.of("seen", seen.group(1), "statement", "0", "word", word, "how", "The mother telephoned"));
        fields.addAll(List.of(more));
        return worker.send(GREEN + "/agreement", fields.toArray(String[]::new)).text();
    }

    private static SharedWith heldForTheHub() {
        SharingVerdict verdict = new SharingVerdict(
                Answer.HOLD,
                FieldProfile.P0,
                "S-12",
                "1.0.0",
                "none",
                List.of("L1"),
                List.of("T-ACK"),
                "The agreement is older than twelve weeks");
        return new SharedWith(
                new DestinationId("hub-barrow"),
                "HELD",
                new KeptAnswer(verdict, List.of(), List.of()),
                Instant.EPOCH,
                null,
                null);
    }

    private static void isKeyedByTheWorker(Referral referral) {
        assertThat(referral.children().getFirst().name().given()).isEqualTo("Effie");
        assertThat(referral.submission().value()).isEqualTo(FrontDoorInMemory.TO_KEY);
        assertThat(referral.origins()).isNotEmpty().allMatch(origin -> origin.place().equals("keyed by worker.waf"));
    }

    /** Looks at the preview, if one is shown, and confirms it. */
    private Visitor.Seen decide(Visitor who, String id) {
        Visitor.Seen preview = share(who, id, "mash-waf", "");
        Matcher seen = SEEN.matcher(preview.text());
        return seen.find() ? share(who, id, "mash-waf", seen.group(1)) : preview;
    }

    private Visitor.Seen share(Visitor who, String id, String recipient, String seen) {
        return who.send(
                RED + "/decide",
                "id", id,
                "outcome", "SHARE",
                "level", "N5",
                "reasonCode", "RISK_OF_SIGNIFICANT_HARM",
                "rationale", "Grounds as seen by the school",
                "recipients", recipient,
                "section47", "yes",
                "seen", seen);
    }

    private static SharedWith shared() {
        SharingVerdict verdict = new SharingVerdict(
                Answer.PERMIT,
                FieldProfile.P4,
                "S-02",
                "1.0.0",
                "Article 6(1)(e); Children Act 1989 section 47",
                List.of("L1"),
                List.of("T-ACK"),
                "Reasonable cause is recorded");
        KeptAnswer answer = new KeptAnswer(
                verdict, List.of(FieldGroup.CHILD_NAME), List.of(new Redaction("household[1].telephone", "R-THIRD")));
        return new SharedWith(new DestinationId("mash-waf"), "RELEASED", answer, Instant.EPOCH, null, null);
    }

    private Instant leaseOf(UUID id) {
        return door.work.find(new WorkItemId(id)).orElseThrow().leaseExpiresAt();
    }

    private String reference(UUID id) {
        return door.work.find(new WorkItemId(id)).orElseThrow().reference().value();
    }

    private static String decisionId(Visitor.Seen page) {
        Matcher matcher = DECISION_ID.matcher(page.text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Visitor signedIn(String name) {
        Visitor visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
        visitor.send("/sign-in", "username", name, "password", "front-door-demonstration");
        return visitor;
    }
}
