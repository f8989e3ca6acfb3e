package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.browser.Looked;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.worklist.WorkItemId;

/** Every page of the desk in a browser. */
final class DeskBrowserIT extends DeskInABrowser {
    @Test
    void letsStaffInAndShowsTheList() {
        page.navigate("/desk");
        Looked.at(page, "identity-sign-in");
        SignIn.as(page, "worker.waf", "wrong");
        assertThat(page.textContent("main")).contains("Check your name and password");
        Looked.at(page, "identity-sign-in-refused");
        for (String said : List.of("failed", "no-role", "signed-out")) {
            page.navigate("/sign-in?" + said);
            Looked.at(page, "desk-sign-in-" + said);
        }

        signIn("worker.waf");
        assertThat(page.url()).as("where signing in leads").contains("/desk");
        door.hold(answer("hub-barrow", "HELD", Answer.HOLD));
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        page.reload();

        assertThat(page.textContent("main")).contains("5 open");
        Looked.at(page, "desk-list");
        page.navigate("/desk?show=mine");
        Looked.at(page, "desk-list-nothing");
        page.navigate("/desk/work/" + FrontDoorInMemory.ELSEWHERE);
        Looked.at(page, "desk-not-there");
    }

    @Test
    void carriesADecisionFromTheClaimToWhatBecameOfIt() {
        signIn("worker.waf");
        page.navigate("/desk/work/" + FrontDoorInMemory.RED);
        Looked.at(page, "desk-referral");
        press("Claim this work");
        Looked.at(page, "desk-referral-mine");
        press("Record the decision");
        Looked.at(page, "desk-referral-errors");

        page.getByLabel("Pass on to the recipients below").check();
        page.getByLabel("Level of need").selectOption("N5");
        page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).selectOption("RISK_OF_SIGNIFICANT_HARM");
        page.getByLabel("Why do you decide this?").fill("Grounds as seen by the school");
        page.locator("input[name=recipients]").first().check();
        page.locator("input[name=recipients]").nth(1).check();
        press("Record the decision");
        Looked.at(page, "desk-preview");
        press("Record the decision and share");
        Looked.at(page, "desk-decision-asked");

        door.shared.put(
                door.work.decisions.getFirst().id(),
                List.of(answer("mash-waf", "RELEASED", Answer.PERMIT), answer("hub-barrow", "HELD", Answer.HOLD)));
        page.reload();
        Looked.at(page, "desk-decision");
    }

    @Test
    void showsEachKindOfWorkItsOwnScreen() {
        door.hold(answer("hub-barrow", "HELD", Answer.HOLD));
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        signIn("worker.waf");

        open(FrontDoorInMemory.HELD, "desk-held");
        open(FrontDoorInMemory.FAILED, "desk-failed");
        open(FrontDoorInMemory.TO_KEY, "desk-keying");
        press("Keep the keyed referral");
        Looked.at(page, "desk-keying-errors");
        page.navigate("/desk/work/%s/agreement".formatted(FrontDoorInMemory.GREEN));
        Looked.at(page, "desk-agreement");
        press("Record it");
        Looked.at(page, "desk-agreement-errors");
    }

    @Test
    void isWorkedByKeyboardAlone() {
        signIn("worker.waf");
        enter("Take the next one", "BUTTON");
        assertThat(page.url()).endsWith(FrontDoorInMemory.RED.toString());
        enter("Next in the list", "A");
        page.waitForURL("**/" + FrontDoorInMemory.TO_KEY);
        enter("Previous in the list", "A");
        page.waitForURL("**/" + FrontDoorInMemory.RED);
        enter("Go to the decision", "A");
        tabTo("input[name=outcome]");
        page.keyboard().press("Space");
        tabTo("#level");
        page.keyboard().press("End");
        tabTo("#reasonCode");
        page.keyboard().type("A child is or");
        tabTo("#rationale");
        page.keyboard().type("Grounds as seen by the school");
        tabTo("input[name=recipients]");
        page.keyboard().press("Space");
        enter("Record the decision", "BUTTON");
        enter("Record the decision and share", "BUTTON");

        assertThat(page.url()).contains("/desk/decisions/");
        assertThat(door.work.decisions).hasSize(1);
        enter("Reply to the referrer", "A");
        page.waitForURL("**/reply");
        tabTo("input[name=template]");
        page.keyboard().press("Space");
        enter("Send the reply", "BUTTON");
        assertThat(page.textContent("main")).contains("On its way to their system");
        enter("Work", "A");
        page.waitForURL("**/desk");
        enter("Claim " + reference(FrontDoorInMemory.TO_KEY), "BUTTON");
        assertThat(page.url()).endsWith(FrontDoorInMemory.TO_KEY.toString());
        enter("Give it back", "BUTTON");
        assertThat(page.url()).endsWith("/desk");
    }

    private String reference(UUID item) {
        return door.work.find(new WorkItemId(item)).orElseThrow().reference().value();
    }

    private void open(UUID item, String name) {
        page.navigate("/desk/work/" + item);
        press("Claim this work");
        Looked.at(page, name);
    }

    private static SharedWith answer(String recipient, String outcome, Answer answer) {
        SharingVerdict verdict = new SharingVerdict(
                answer,
                FieldProfile.P4,
                "S-02-SECTION-47",
                "1.0.0",
                "Article 6(1)(e); Children Act 1989 section 47",
                List.of("L1"),
                List.of("T-ACK"),
                "The agreement is older than twelve weeks");
        return new SharedWith(
                new DestinationId(recipient),
                outcome,
                new KeptAnswer(
                        verdict,
                        List.of(FieldGroup.CHILD_NAME, FieldGroup.REASON),
                        List.of(new Redaction("household[1].telephone", "R-THIRD"))),
                Instant.EPOCH,
                outcome.equals("RELEASED") ? Instant.EPOCH : null,
                null);
    }
}
