package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItemId;

/** A referral, the decision on it and what became of it. */
final class DeskDecisionPagesTest extends DeskPages {
    private static final Pattern DECISION_ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

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
                .contains("Child 1, UPN: The check digit or letter does not agree")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
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
        worker.send(GREEN + "/claim");
        String refused = worker.send(GREEN + "/decide", "override", "because", "id", UUID.randomUUID().toString())
                .text();
        assertThat(refused).contains("Only a manager can record an override");
        worker.send(GREEN + "/give-back");

        Visitor manager = signedIn("manager.waf");
        manager.send(GREEN + "/claim");
        assertThat(manager.send(GREEN + "/decide", "override", "because").text())
                .contains("Select until when the override holds");
        String today = LocalDate.now(England.TIME).toString();
        String id = UUID.randomUUID().toString();
        manager.send(
                GREEN + "/decide",
                "id", id,
                "outcome", "ADVICE_GIVEN",
                "level", "N3",
                "reasonCode", "TARGETED_HELP",
                "rationale", "Reviewed",
                "override", "Reviewed with the duty team",
                "overrideUntil", today);

        assertThat(door.work.decisions).extracting(HumanDecision::override).containsExactly("Reviewed with the duty team");
        assertThat(manager.open("/desk/decisions/" + id).text())
                .contains("Recorded by manager.waf, for the recipients of this decision alone. It holds until the end of");
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

    private static String decisionId(Visitor.Seen page) {
        Matcher matcher = DECISION_ID.matcher(page.text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
