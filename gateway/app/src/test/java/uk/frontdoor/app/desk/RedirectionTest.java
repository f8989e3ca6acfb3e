package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.OtherFrontDoorFile;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

class RedirectionTest {
    private static final Instant SUNDAY_AT_NIGHT = Instant.parse("2026-09-13T01:30:00Z");

    private static Optional<RedirectView> points(String area, String rule, String recipient, @Nullable String home) {
        Clock clock = Clock.fixed(SUNDAY_AT_NIGHT, ZoneOffset.UTC);
        AreaFiles files = AreaFiles.shipped();
        Redirection redirection = new Redirection(
                Redirects.shipped(),
                _ -> Optional.ofNullable(home).map(new OtherFrontDoorFile()::of),
                files.destinations(clock),
                new Router(files, new EnglandCalendar()),
                clock);
        return redirection.of(item(area), held(rule, recipient));
    }

    private static WorkItem item(String area) {
        return new WorkItem(
                new WorkItemId(UUID.randomUUID()),
                WorkKind.HELD,
                new AreaId(area),
                new SubmissionId(UUID.randomUUID()),
                null,
                Urgency.AMBER,
                SUNDAY_AT_NIGHT,
                SUNDAY_AT_NIGHT,
                List.of(),
                null,
                null,
                false);
    }

    private static HeldView held(String rule, String recipient) {
        HumanDecision earlier = new HumanDecision(
                UUID.randomUUID(),
                new WorkItemId(UUID.randomUUID()),
                "worker.waf",
                SUNDAY_AT_NIGHT,
                DecisionOutcome.SHARE,
                CanonicalLevel.N2,
                "TARGETED_HELP",
                "Why",
                List.of(),
                null,
                false,
                Set.of(),
                Set.of());
        SharingVerdict verdict = new SharingVerdict(
                Answer.REDIRECT, FieldProfile.P2, rule, "1", "Article 6(1)(e)", List.of(), List.of(), "Elsewhere");
        return new HeldView(new DestinationId(recipient), recipient, "family hub", earlier, "now", verdict, false);
    }

    @Test
    void pointsToTheFrontDoorWhereTheChildLivesWhenItCanBeReached() {
        assertThat(points("lan", "M-61-OUT-OF-AREA", "hub-lan-f2", "Blackpool")).hasValueSatisfying(view -> {
            assertThat(view.recipients()).containsExactly("front-door-bpl");
            assertThat(view.outcome()).isEqualTo(DecisionOutcome.SEND_TO_OTHER_AREA);
        });
    }

    @Test
    void saysWhoseItIsWhenTheFrontDoorCannotBeReachedOrNobodyKnowsIt() {
        assertThat(points("lan", "M-61-OUT-OF-AREA", "hub-lan-f2", "Sefton")).hasValueSatisfying(view -> {
            assertThat(view.recipients()).isEmpty();
            assertThat(view.words()).contains("Sefton Council", "cannot reach");
        });
        assertThat(points("lan", "M-61-OUT-OF-AREA", "hub-lan-f2", null))
                .hasValueSatisfying(view -> assertThat(view.words()).contains("Find out where that is"));
    }

    @Test
    void pointsToTheTeamThatKnowsTheFamilyAndToTheAuthorityResponsible() {
        assertThat(points("pet", "M-67-OPEN-CASE", "ehh-pet", null))
                .hasValueSatisfying(view -> assertThat(view.recipients()).containsExactly("district-team-pet"));
        assertThat(points("cam", "M-39-OTHER-AUTHORITY", "mash-pet", null))
                .hasValueSatisfying(view -> assertThat(view.recipients()).containsExactly("mash-cam"));
    }

    @Test
    void namesTheServiceThatIsOpenInTheNight() {
        assertThat(points("cam", "M-34-CLOSED", "camhs-crisis-cam", null)).hasValueSatisfying(view -> {
            assertThat(view.words()).contains("First Response Service", "closed now", "call 999");
            assertThat(view.recipients()).isEmpty();
            assertThat(view.outcome()).isEqualTo(DecisionOutcome.NO_FURTHER_ACTION);
        });
    }

    @Test
    void pointsNowhereForARuleThatOnlyHolds() {
        assertThat(points("waf", "S-13-NOT-ASKED", "hub-barrow", null)).isEmpty();
    }
}
