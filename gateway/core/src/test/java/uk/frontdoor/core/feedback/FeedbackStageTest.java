package uk.frontdoor.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.TriagedReferral;

class FeedbackStageTest {
    private static final Reply REPLY = new Reply(UUID.randomUUID(), ADecision.ID, "Please call us.");

    private final List<Feedback> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private static final Progressed UNDER_WAY = progressed("begun", ADecision.HUB, "Family Support worker");
    private static final Progressed ENDED = progressed("ended", ADecision.HUB, null);
    private static final Progressed AT_THE_MASH = progressed("mash", ADecision.MASH, "Qualified social worker");

    private final List<UUID> recorded = new ArrayList<>();

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

    @Test
    void tellsASchoolThatTheHubWorksWithTheFamilyAndThatItHasEnded() {
        stage(ReferrerKind.SCHOOL_PROFESSIONAL).handle(UNDER_WAY.id());
        stage(ReferrerKind.SCHOOL_PROFESSIONAL).handle(ENDED.id());

        assertThat(sent).extracting(Feedback::status)
                .containsExactly(ReferrerStatus.HELP_UNDER_WAY, ReferrerStatus.HELP_ENDED);
        assertThat(sent.getFirst().nextStep()).contains("Family Support worker");
        assertThat(recorded).containsExactly(UNDER_WAY.id(), ENDED.id());
        assertThat(told).containsExactly(UNDER_WAY.id() + " true", ENDED.id() + " true");
    }

    @Test
    void tellsNobodyHowTheMashGoesOnAndTheFamilyNothing() {
        stage(ReferrerKind.SCHOOL_PROFESSIONAL).handle(AT_THE_MASH.id());
        stage(ReferrerKind.PARENT_OR_CARER).handle(UNDER_WAY.id());
        stage(ReferrerKind.PUBLIC_NAMED).handle(ENDED.id());

        assertThat(sent).isEmpty();
        assertThat(recorded).isEmpty();
        assertThat(told)
                .as("so that nobody asks again")
                .containsExactly(AT_THE_MASH.id() + " false", UNDER_WAY.id() + " false", ENDED.id() + " false");
    }

    private static Progressed progressed(String name, Destination by, @Nullable String role) {
        return new Progressed(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), ADecision.ID, by.id(), role);
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
                (about, _, _, _) -> recorded.add(about),
                new Replies() {
                    @Override
                    public Optional<Reply> find(UUID id) {
                        return Optional.of(REPLY).filter(reply -> reply.id().equals(id));
                    }

                    @Override
                    public void told(UUID id, boolean handedOver) {
                        told.add(id + " " + handedOver);
                    }
                },
                new FeedbackStage.Recipients(
                        new Progresses() {
                            @Override
                            public Optional<Progressed> find(UUID id) {
                                return Stream.of(UNDER_WAY, ENDED, AT_THE_MASH)
                                        .filter(each -> each.id().equals(id))
                                        .findFirst();
                            }

                            @Override
                            public void told(UUID id, boolean handedOver) {
                                told.add(id + " " + handedOver);
                            }
                        },
                        ADecision.DESTINATIONS));
    }
}
