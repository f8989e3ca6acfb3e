package uk.frontdoor.app.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.feedback.Replies;
import uk.frontdoor.core.feedback.ReplyTemplate;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class RepliesIT {
    private static final TheStores STORES = TheStores.open();
    private static final ReplyTemplate TEMPLATE =
            new ReplyTemplate("call-us", ReplyTemplate.Audience.PROFESSIONAL, "Ask them to call", "Please call us.");

    private final SaidReplies replies = STORES.bean(SaidReplies.class);
    private final Replies toSend = STORES.bean(Replies.class);

    @AfterEach
    void empty() {
        STORES.database().empty();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void leavesAReplyForTheFeedbackStageOnceAndSaysSoInTheLedger() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        SaidReplies.Saying saying = saying(item, new ReplyWay.BySystem());

        replies.say(saying);
        replies.say(saying);

        assertThat(STORES.messages()).containsOnlyOnce("stage.feedback " + saying.id());
        assertThat(STORES.facts(item.submission().value())).endsWith("DECIDED a.worker", "REPLIED b.worker");
        assertThat(toSend.find(saying.id()).orElseThrow().says()).isEqualTo("Please call us.");
        assertThat(replies.of(saying.decision())).singleElement().satisfies(said -> assertThat(said.handedOver())
                .isNull());
        toSend.told(saying.id(), true);
        toSend.told(saying.id(), false);
        assertThat(replies.of(saying.decision())).singleElement().satisfies(said -> assertThat(said.handedOver())
                .isTrue());
    }

    @Test
    void sendsNothingThatAPersonHasSaid() {
        SaidReplies.Saying saying = saying(STORES.placed(APlace.inTheNorth().build()), new ReplyWay.AtWork("01539 000000", null));

        replies.say(saying);

        assertThat(STORES.messages()).noneMatch(message -> message.endsWith(saying.id().toString()));
        assertThat(toSend.find(saying.id())).isEmpty();
        assertThat(replies.of(saying.decision())).extracting(SaidReplies.Said::way).containsExactly("AT_WORK");
    }

    @Test
    void keepsNothingThatIsNotSafe() {
        SaidReplies.Saying saying = saying(STORES.placed(APlace.inTheNorth().build()), new ReplyWay.NoSafeWay("none"));

        assertThatThrownBy(() -> replies.say(saying)).isInstanceOf(IllegalArgumentException.class);
        assertThat(replies.of(saying.decision())).isEmpty();
    }

    @Test
    void makesWorkForAPersonOfAReplyThatCannotBeSent() {
        WorkItem item = STORES.placed(APlace.inTheNorth().build());
        SaidReplies.Saying saying = saying(item, new ReplyWay.BySystem());
        replies.say(saying);

        STORES.bean(FailureStore.class).park(Stage.FEEDBACK, saying.id().toString(), FailureCode.UNEXPECTED);

        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.kind()).isEqualTo(WorkKind.FAILED);
                    assertThat(failed.submission()).isEqualTo(item.submission());
                });
    }

    private static SaidReplies.Saying saying(WorkItem item, ReplyWay way) {
        WorkList list = STORES.bean(WorkList.class);
        HumanDecision decision = AResult.on(item).build();
        list.decide(list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease(), decision);
        return new SaidReplies.Saying(UUID.randomUUID(), decision.id(), item.submission(), TEMPLATE, way, "b.worker");
    }
}
