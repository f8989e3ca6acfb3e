package uk.frontdoor.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.TriagedReferral;

class FeedbackStageTest {
    private static final Reply REPLY = new Reply(UUID.randomUUID(), ADecision.ID, "Please call us.");

    private final List<Feedback> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsAReplyWithTheDecisionUnderAnIdOfItsOwn() {
        stage(ReferrerKind.SCHOOL_PROFESSIONAL).handle(REPLY.id());

        assertThat(sent).singleElement().satisfies(feedback -> {
            assertThat(feedback.id()).isEqualTo(REPLY.id());
            assertThat(feedback.nextStep()).isEqualTo("Please call us.");
            assertThat(feedback.status()).isEqualTo(ReferrerStatus.PASSED_ON);
        });
        assertThat(told).containsExactly(REPLY.id() + " true");
    }

    @Test
    void sendsFamilyAndPublicNoReply() {
        stage(ReferrerKind.PARENT_OR_CARER).handle(REPLY.id());

        assertThat(sent).isEmpty();
        assertThat(told).containsExactly(REPLY.id() + " false");
    }

    @Test
    void tellsADecisionAsBefore() {
        stage(ReferrerKind.SCHOOL_PROFESSIONAL).handle(ADecision.ID);

        assertThat(sent).singleElement().satisfies(feedback -> assertThat(feedback.nextStep())
                .isNotEqualTo("Please call us."));
        assertThat(told).isEmpty();
    }

    private FeedbackStage stage(ReferrerKind kind) {
        TriagedReferral triaged =
                ADecision.toShare().about(AReferral.fromASchool().by(kind, "2A").build());
        return new FeedbackStage(
                decision -> Optional.of(triaged).filter(_ -> decision.equals(ADecision.ID)),
                new FeedbackPolicy(),
                _ -> List.of(),
                _ -> Optional.empty(),
                (_, feedback) -> sent.add(feedback),
                (_, _, _, _) -> {},
                new Replies() {
                    @Override
                    public Optional<Reply> find(UUID id) {
                        return Optional.of(REPLY).filter(reply -> reply.id().equals(id));
                    }

                    @Override
                    public void told(UUID id, boolean handedOver) {
                        told.add(id + " " + handedOver);
                    }
                });
    }
}
