package uk.frontdoor.app.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.frontdoor.app.story.Announced;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.FieldOrigin;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharedReferral;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.ServiceId;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/** A front door with some work in it, for tests of what people and their systems see. */
public final class FrontDoorInMemory implements Referrals, Story, Keying, Retry, SharingPreview, AgreementRecord, AgencyRegister, Destinations {
    public static final AreaId WAF = new AreaId("waf");
    public static final AreaId LAN = new AreaId("lan");
    public static final UUID RED = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0011");
    public static final UUID GREEN = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0012");
    public static final UUID TO_KEY = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0013");
    public static final UUID ELSEWHERE = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0014");

    public static final UUID HELD = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0015");
    public static final UUID FAILED = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0016");
    public static final UUID RELEASE = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0017");

    public final WorkListInMemory work;
    public final List<UUID> triedAgain = new ArrayList<>();
    public final List<Referral> keyed = new ArrayList<>();
    public final Map<UUID, List<SharedWith>> shared = new HashMap<>();

    private final Map<SubmissionId, Referral> referrals = new HashMap<>();
    private final Map<SubmissionId, RawSubmission> originals = new HashMap<>();
    private final Map<UUID, HumanDecision> earlier = new LinkedHashMap<>();
    private final Clock clock;

    public FrontDoorInMemory(Clock clock) {
        this.clock = clock;
        this.work = new WorkListInMemory(clock);
        fill();
    }

    public void fill() {
        work.clear();
        keyed.clear();
        triedAgain.clear();
        earlier.clear();
        shared.clear();
        referrals.clear();
        Referral red = AReferral.fromASchool()
                .withId(RED)
                .showing(IndicatorCode.DISCLOSURE_OF_ABUSE, IndicatorCode.PHYSICAL_ABUSE)
                .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator())
                .build();
        refer(red, Urgency.RED, WAF, Duration.ofHours(-2));
        refer(AReferral.fromASchool().withId(GREEN).build(), Urgency.GREEN, WAF, Duration.ofHours(50));
        refer(AReferral.fromASchool().withId(ELSEWHERE).build(), Urgency.AMBER, LAN, Duration.ofHours(20));
        SubmissionId mail = new SubmissionId(TO_KEY);
        keep(mail, Channel.POLICE_MAIL, "message/rfc822", "Subject: Concern\n\nPlease see the note about Effie Testwell.\n");
        work.add(item(
                TO_KEY,
                WorkKind.KEYING,
                WAF,
                Urgency.AMBER,
                Duration.ofHours(3),
                List.of(new Problem("body", FailureCode.NOT_UNDERSTOOD))));
    }

    /** A disclosure the rules leave to a person, of a decision to share with a hub. */
    public void hold(SharedWith doubt) {
        HumanDecision decision = decided(HELD);
        shared.put(decision.id(), List.of(doubt));
        Referral referral = AReferral.fromASchool().withId(HELD).build();
        referrals.put(referral.submission(), withOrigins(referral));
        keep(referral.submission(), Channel.SCHOOL_JSON, "application/json", "{}");
        work.add(item(HELD, WorkKind.HELD, decision.id() + " " + doubt.recipient(), List.of()));
    }

    /** Something that failed at a stage; a delivery of an earlier decision when that is dispatch. */
    public void fail(Stage stage, FailureCode code) {
        UUID subject = stage == Stage.DISPATCH ? RELEASE : FAILED;
        keep(new SubmissionId(FAILED), Channel.SCHOOL_JSON, "application/json", "{}");
        if (stage == Stage.DISPATCH) {
            decided(FAILED);
            Referral referral = AReferral.fromASchool().withId(FAILED).build();
            referrals.put(referral.submission(), withOrigins(referral));
        }
        work.add(item(
                FAILED, WorkKind.FAILED, stage.word() + " " + subject, List.of(new Problem(stage.word(), code))));
    }

    private HumanDecision decided(UUID submission) {
        HumanDecision decision = new HumanDecision(
                UUID.randomUUID(),
                new WorkItemId(UUID.randomUUID()),
                "manager.waf",
                clock.instant(),
                DecisionOutcome.SHARE,
                CanonicalLevel.N3,
                "TARGETED_HELP",
                "They need help with mornings",
                List.of(new DestinationId("hub-barrow")),
                "Help with mornings",
                false,
                null,
                Set.of(),
                Set.of());
        earlier.put(submission, decision);
        return decision;
    }

    private void refer(Referral referral, Urgency urgency, AreaId area, Duration due) {
        referrals.put(referral.submission(), withOrigins(referral));
        keep(
                referral.submission(),
                Channel.SCHOOL_JSON,
                "application/json",
                "{\"children\":[{\"givenName\":\"Effie\",\"familyName\":\"Testwell\",\"dateOfBirth\":\"2015-02-03\","
                        + "\"note\":\"<script>alert(1)</script>\"}],\"worry\":\"Arrives hungry and tired\"}");
        work.add(item(referral.submission().value(), WorkKind.TRIAGE, area, urgency, due, List.of()));
    }

    private void keep(SubmissionId id, Channel channel, String type, String text) {
        originals.put(
                id,
                new RawSubmission(
                        id,
                        channel,
                        new AgencyId("testfell-primary"),
                        AReferral.RECEIVED_AT,
                        new RequestKey(new AgencyId("testfell-primary"), id.toString()),
                        type,
                        Map.of(),
                        text.getBytes(StandardCharsets.UTF_8)));
    }

    private WorkItem item(
            UUID id, WorkKind kind, AreaId area, Urgency urgency, Duration due, List<Problem> problems) {
        Instant now = clock.instant();
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

    private WorkItem item(UUID id, WorkKind kind, String subject, List<Problem> problems) {
        Instant now = clock.instant();
        return new WorkItem(
                new WorkItemId(id),
                kind,
                WAF,
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

    private static Referral withOrigins(Referral referral) {
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

    @Override
    public Optional<Referral> find(SubmissionId id) {
        return Optional.ofNullable(referrals.get(id));
    }

    /** The originals; a class can answer {@code find} for one port only. */
    public Submissions submissions() {
        return id -> Optional.ofNullable(originals.get(id));
    }

    @Override
    public Optional<Placed> placed(SubmissionId submission) {
        return find(submission)
                .map(referral -> new Placed(
                        WAF,
                        new Placement.InArea(WAF, "E06000064"),
                        new TriageProposal(
                                Set.of(CanonicalLevel.N2, CanonicalLevel.N3),
                                Urgency.GREEN,
                                new ClockRule.WorkingDays(1),
                                DestinationKind.FAMILY_HUB,
                                "T-HELP-AGREED",
                                "1.0.0",
                                "The family agrees to help and no sign of harm was given"),
                        clock.instant(),
                        null,
                        List.of(new RouteProposal.Offer(
                                new RouteProposal.Named(
                                        new ServiceId("waf-hub-barrow"),
                                        "Barrow Family Hub",
                                        new DestinationId("hub-barrow"),
                                        List.of("A family help assessment"),
                                        true),
                                "Takes this age, need and level; open now, by assumed hours"))));
    }

    @Override
    public List<Problem> foundLater(SubmissionId submission) {
        return List.of();
    }

    @Override
    public List<HumanDecision> decisions(SubmissionId submission) {
        return Stream.concat(
                        Stream.ofNullable(earlier.get(submission.value())),
                        work.decisions.stream()
                                .filter(decision -> decision.workItem().value().equals(submission.value())))
                .toList();
    }

    @Override
    public Optional<HumanDecision> decision(UUID id) {
        return Stream.concat(earlier.values().stream(), work.decisions.stream())
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }

    @Override
    public List<SharedWith> sharedWith(UUID decision) {
        return shared.getOrDefault(decision, List.of());
    }

    @Override
    public Optional<Announced> announced(UUID release) {
        return Optional.ofNullable(earlier.get(FAILED))
                .filter(_ -> release.equals(RELEASE))
                .map(decision -> new Announced(decision.id(), new DestinationId("hub-barrow")));
    }

    /** The MASH would get the children's names, anybody else nothing before a person settles it. */
    @Override
    public Previewed preview(TriagedReferral triaged, DestinationId recipient) {
        SharingVerdict verdict = new SharingVerdict(
                recipient.value().startsWith("mash") ? Answer.PERMIT : Answer.HOLD,
                FieldProfile.P4,
                "S-02",
                "1.0.0",
                "Article 6(1)(e)",
                List.of("L1"),
                List.of("T-ACK"),
                "Reasonable cause is recorded");
        return verdict.answer() == Answer.PERMIT
                ? new Previewed.WouldGo(
                        recipient,
                        verdict,
                        content(triaged.referral()),
                        Set.of(FieldGroup.CHILD_NAME),
                        List.of(new Redaction("household[1].telephone", "R-THIRD")))
                : new Previewed.WouldBeHeld(recipient, verdict);
    }

    private static SharedReferral content(Referral referral) {
        return new SharedReferral(
                referral.reference().value(),
                "Concern about significant harm",
                referral.children().stream()
                        .map(child -> new SharedReferral.SharedChild(
                                child.label(),
                                child.name() == null ? null : child.name().display(),
                                List.of(),
                                child.dateOfBirth(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                false,
                                null,
                                null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    @Override
    public Outcome record(SubmissionId submission, Word word) {
        Referral referral = find(submission).orElseThrow();
        if (!AgreementRecord.seal(referral.agreements()).equals(word.seen())) {
            return new Outcome.Changed();
        }
        Agreement statement = referral.agreements().get(word.statement());
        referrals.put(
                submission,
                referral.agreeing(
                        AgreementChange.after(referral.agreements(), statement, word.word(), clock.instant()),
                        "recorded by " + word.by()));
        return new Outcome.Recorded();
    }

    @Override
    public ResultOutcome again(LeaseId lease, String by) {
        return work.finish(lease, new WorkItemId(FAILED), () -> triedAgain.add(FAILED));
    }

    @Override
    public ResultOutcome keyed(LeaseId lease, Referral referral, String by) {
        return work.finish(lease, new WorkItemId(referral.submission().value()), () -> keyed.add(referral));
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return Optional.of(new Agency(id, "Testfell Primary School", AgencyKind.SCHOOL, "2A", Map.of(), Set.of()));
    }

    @Override
    public List<Destination> all() {
        return List.of(
                destination("mash-waf", "Westmorland and Furness Safeguarding Hub", DestinationKind.MASH, WAF),
                destination("hub-barrow", "Barrow Family Hub", DestinationKind.FAMILY_HUB, WAF),
                destination("mash-lan", "Lancashire MASH", DestinationKind.MASH, LAN));
    }

    private static Destination destination(String id, String name, DestinationKind kind, AreaId area) {
        return new Destination(new DestinationId(id), name, kind, area, Set.of());
    }
}
