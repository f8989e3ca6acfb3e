package uk.frontdoor.app.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.FieldOrigin;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/** Things to do in {@link FrontDoorInMemory}, and the referrals they are about. */
final class AWorkItem {
    private AWorkItem() {}

    static WorkItem due(
            Instant now, UUID id, WorkKind kind, AreaId area, Urgency urgency, Duration due, List<Problem> problems) {
        return new WorkItem(
                new WorkItemId(id),
                kind,
                area,
                new SubmissionId(id),
                null,
                urgency,
                now.minusSeconds(3600),
                now.plus(due),
                problems,
                null,
                null,
                false);
    }

    static WorkItem justNow(Instant now, UUID id, Urgency urgency, Duration due) {
        return new WorkItem(
                new WorkItemId(id),
                WorkKind.TRIAGE,
                FrontDoorInMemory.WAF,
                new SubmissionId(id),
                null,
                urgency,
                now,
                now.plus(due),
                List.of(),
                null,
                null,
                false);
    }

    static WorkItem aside(Instant now, UUID id, WorkKind kind, String subject, List<Problem> problems) {
        return new WorkItem(
                new WorkItemId(id),
                kind,
                FrontDoorInMemory.WAF,
                new SubmissionId(id),
                subject,
                Urgency.AMBER,
                now.minusSeconds(600),
                now.plusSeconds(7200),
                problems,
                null,
                null,
                false);
    }

    static HumanDecision earlierDecision(Instant at) {
        return new HumanDecision(
                UUID.randomUUID(),
                new WorkItemId(UUID.randomUUID()),
                "manager.waf",
                at,
                DecisionOutcome.SHARE,
                CanonicalLevel.N3,
                "TARGETED_HELP",
                "They need help with mornings",
                List.of(new DestinationId("hub-barrow")),
                "Help with mornings",
                false,
                Set.of(),
                Set.of());
    }

    static Referral withOrigins(Referral referral) {
        return new Referral(
                referral.submission(),
                referral.channel(),
                referral.kind(),
                referral.receivedAt(),
                referral.sentAt(),
                referral.correlationId(),
                referral.referrer(),
                referral.children(),
                referral.household(),
                referral.concern(),
                referral.indicators(),
                referral.declaredLevel(),
                referral.agreements(),
                referral.safeContact(),
                referral.voice(),
                referral.police(),
                referral.establishment(),
                List.of(
                        new FieldOrigin("children[0].name.given", "/children/0/givenName"),
                        new FieldOrigin("children[0].name.family", "/children/0/familyName"),
                        new FieldOrigin("children[0].dateOfBirth", "/children/0/dateOfBirth"),
                        new FieldOrigin("concern.facts[0].text", "/worry")),
                List.of(new Problem("/children/0/upn", FailureCode.CHECK_DIGIT)));
    }
}
