package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.referral.ReferrerKind;

/** A reply to the referrer, in the words of a template and by the one way that is safe. */
final class DeskReplyPagesTest extends DeskPages {
    @Autowired
    private RepliesInMemory replies;

    private String page;

    @BeforeEach
    void decided() {
        replies.said.clear();
        String id = UUID.randomUUID().toString();
        worker.send(RED + "/claim");
        decide(worker, id);
        page = "/desk/decisions/" + id + "/reply";
    }

    @Test
    void repliesToAnAgencysSystemInTheWordsOfATemplateOnce() {
        assertThat(worker.open(page).text())
                .contains("Their own system is told", "Ask whether the family agrees")
                .doesNotContain("Say that it has been read", "I told them in this way");
        String id = UUID.randomUUID().toString();

        worker.send(page, "id", id, "template", "agreement-of-the-family");
        Visitor.Seen decision = worker.send(page, "id", id, "template", "agreement-of-the-family");

        assertThat(decision.text()).contains("Please talk with the family", "On its way to their system");
        assertThat(replies.said).singleElement().satisfies(said -> {
            assertThat(said.way()).isEqualTo(new ReplyWay.BySystem());
            assertThat(said.by()).isEqualTo("worker.waf");
        });
    }

    @Test
    void tellsAParentOnlyInTheWayThatIsSafeAndByAPerson() {
        door.referredBy(ReferrerKind.PARENT_OR_CARER, "1A");

        assertThat(worker.open(page).text())
                .contains("Only this way is safe: by telephone", "07700 900123", "Do not leave a message")
                .contains("Say that it has been read", "Record that I told them")
                .doesNotContain("Ask whether the family agrees");
        assertThat(worker.send(page, "id", UUID.randomUUID().toString(), "template", "we-have-it", "way", "EMAIL")
                        .text())
                .contains("Confirm that it was still safe");
        worker.send(page, "id", UUID.randomUUID().toString(), "template", "we-have-it", "safe", "yes", "way", "EMAIL");

        assertThat(replies.said).extracting(said -> said.way().code()).containsExactly("TELEPHONE");
    }

    @Test
    void getsInTouchWithNobodyWhoHasNoSafeWay() {
        door.referredBy(ReferrerKind.PUBLIC_ANONYMOUS, "9");

        assertThat(worker.open(page).text())
                .contains("Do not get in touch with them")
                .doesNotContain("<button type=\"submit\" class=\"govuk-button\" data-module");
        worker.send(page, "id", UUID.randomUUID().toString(), "template", "we-have-it", "safe", "yes");

        assertThat(replies.said).isEmpty();
    }

    @Test
    void takesNoWordsOfItsOwnAndNoTemplateForSomebodyElse() {
        assertThat(worker.send(page, "id", UUID.randomUUID().toString(), "template", "we-have-it").text())
                .contains("Select what to tell them");
        assertThat(worker.send(page, "id", UUID.randomUUID().toString()).text()).contains("There is a problem");
        assertThat(replies.said).isEmpty();
    }

    @Test
    void countsAsALookAndIsNotThereForOtherAreas() {
        int before = door.work.looks.size();
        worker.open(page);

        assertThat(door.work.looks).hasSize(before + 1);
        assertThat(worker.open("/desk/decisions/" + FrontDoorInMemory.ELSEWHERE + "/reply").status()).isEqualTo(404);
    }
}
