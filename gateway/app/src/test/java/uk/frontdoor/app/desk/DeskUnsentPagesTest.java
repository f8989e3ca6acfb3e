package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.worklist.WorkItemId;

/** A form that is sent when the server has ended the session: by a restart, after twelve hours, or for idleness. */
final class DeskUnsentPagesTest extends DeskPages {
    private static final String OURS = "same-origin";
    private static final String WORDS = "The head told me twice & I believe her";

    private final String[] typed = {"rationale", WORDS, "outcome", "ADVICE_GIVEN", "recipients", "mash-waf", "seen", "x"};

    @Test
    void leadsThroughSignInAgainAndGivesBackWhatWasTyped() {
        Visitor late = stranger();

        Visitor.Seen signIn = late.sendLate(OURS, RED + "/decide", typed);

        assertThat(signIn.path()).isEqualTo("/sign-in?unsent");
        assertThat(signIn.text()).contains("What you typed is kept").doesNotContain("The head told me");
        late.signedIn("worker.waf");
        assertThat(late.open("/desk/unsent").text())
                .contains("You were signed out before this was sent", "The head told me twice &amp; I believe her")
                .contains("action=\"" + RED + "/decide\"", "name=\"recipients\" value=\"mash-waf\"");
        assertThat(door.work.find(new WorkItemId(FrontDoorInMemory.RED)).orElseThrow().done())
                .as("decided by itself")
                .isFalse();
    }

    @Test
    void fillsTheFormWithItAndClaimsTheWorkAgain() {
        Visitor late = stranger();
        late.sendLate(OURS, RED + "/decide", typed);
        late.signedIn("worker.waf");

        assertThat(late.send(RED + "/decide", withChange()).text())
                .contains("The head told me twice &amp; I believe her</textarea>", "You have this until")
                .containsPattern("value=\"ADVICE_GIVEN\"[^>]*checked");
    }

    @Test
    void givesItBackToSomebodyWhoSignedInAgainInAnotherWindow() {
        Visitor.Seen given = worker.sendLate(OURS, RED + "/decide", typed);

        assertThat(given.path()).isEqualTo("/desk/unsent");
        assertThat(given.text()).contains("The head told me twice");
    }

    @Test
    void leadsToThePageItselfWhenNothingWasTyped() {
        assertThat(worker.sendLate(OURS, RED + "/claim").path()).isEqualTo(RED);
        assertThat(worker.sendLate(OURS, "/desk/claim-next").path()).isEqualTo("/desk");
    }

    @Test
    void forgetsItWhenAsked() {
        worker.sendLate(OURS, RED + "/decide", typed);

        assertThat(worker.send("/desk/unsent/forget").path()).isEqualTo(RED);
        assertThat(worker.open("/desk/unsent").path()).isEqualTo("/desk");
    }

    @Test
    void keepsNothingThatAnotherPlaceSent() {
        Visitor late = stranger();

        assertThat(late.sendLate("cross-site", RED + "/decide", typed).status()).isEqualTo(403);
        assertThat(late.sendLate("same-site", RED + "/decide", typed).status()).isEqualTo(403);
        assertThat(late.signedIn("worker.waf").open("/desk/unsent").path()).isEqualTo("/desk");
    }

    @Test
    void keepsNothingLongerThanAnyFormOfOurs() {
        assertThat(stranger().sendLate(OURS, RED + "/decide", "rationale", "x".repeat(100_001)).status())
                .isEqualTo(403);
    }

    @Test
    void signsOutWhoeverIsSignedOutAlready() {
        assertThat(stranger().sendLate(OURS, "/sign-out").path()).isEqualTo("/sign-in?signed-out");
    }

    @Test
    void showsNobodyWhatWasTypedAboutWorkOfAnotherArea() {
        Visitor late = stranger();
        late.sendLate(OURS, RED + "/decide", typed);
        late.signedIn("worker.lan");

        Visitor.Seen given = late.open("/desk/unsent");

        assertThat(given.path()).isEqualTo("/desk");
        assertThat(given.text()).doesNotContain("The head told me");
        assertThat(late.signedIn("worker.waf").open("/desk/unsent").path())
                .as("it is forgotten")
                .isEqualTo("/desk");
    }

    @Test
    void givesBackNoSearchWordsBecauseNobodyKnowsWhoseTheyWere() {
        Visitor late = stranger();
        late.sendLate(OURS, "/desk/find", "name", "A child's whole name");

        assertThat(late.signedIn("worker.waf").open("/desk/unsent").path()).isEqualTo("/desk");
    }

    @Test
    void givesNobodyWorkOfAnAreaThatIsNotTheirs() {
        Visitor late = stranger();
        late.sendLate(OURS, RED + "/decide", typed);
        late.signedIn("worker.lan");

        assertThat(late.send(RED + "/decide", withChange()).status()).isEqualTo(404);
    }

    private String[] withChange() {
        String[] all = Arrays.copyOf(typed, typed.length + 2);
        all[typed.length] = "change";
        all[typed.length + 1] = "yes";
        return all;
    }

    private Visitor stranger() {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    }
}
