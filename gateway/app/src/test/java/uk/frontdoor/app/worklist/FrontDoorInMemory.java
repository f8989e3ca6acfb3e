package uk.frontdoor.app.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
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
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.SharingPreview;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.ServiceId;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/** A front door with some work in it, for tests of what people and their systems see. */
public final class FrontDoorInMemory extends DirectoryInMemory
        implements Referrals, Story, Keying, Retry, SharingPreview, AgreementRecord, DecidedReferrals {
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
    public final DraftsInMemory drafts;
    public final ClosingsInMemory closings;
    public final List<UUID> triedAgain = new ArrayList<>();
    public final List<Referral> keyed = new ArrayList<>();
    public final Map<UUID, List<SharedWith>> shared = new HashMap<>();
    public final Map<SubmissionId, List<Rectified>> rectified = new HashMap<>();

    private final Map<SubmissionId, Referral> referrals = new HashMap<>();
    private final Map<SubmissionId, RawSubmission> originals = new HashMap<>();
    private final Map<UUID, HumanDecision> earlier = new LinkedHashMap<>();
    private final Clock clock;

    public FrontDoorInMemory(Clock clock) {
        this.clock = clock;
        this.work = new WorkListInMemory(clock);
        this.drafts = new DraftsInMemory(work, clock);
        this.closings = new ClosingsInMemory(work, clock);
        fill();
    }

    public void fill() {
        work.clear();
        drafts.clear();
        keyed.clear();
        triedAgain.clear();
        earlier.clear();
        shared.clear();
        rectified.clear();
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
        work.add(AWorkItem.due(
                clock.instant(),
                TO_KEY,
                WorkKind.KEYING,
                WAF,
                Urgency.AMBER,
                Duration.ofHours(3),
                List.of(new Problem("body", FailureCode.NOT_UNDERSTOOD))));
    }

    /** A referral that comes in just now. */
    public UUID arrive(Urgency urgency) {
        return arrive(urgency, Duration.ofHours(1));
    }

    public UUID arrive(Urgency urgency, Duration due) {
        UUID id = UUID.randomUUID();
        Referral referral = AReferral.fromASchool().withId(id).build();
        referrals.put(referral.submission(), referral);
        keep(referral.submission(), Channel.SCHOOL_JSON, "application/json", "{}");
        work.add(AWorkItem.justNow(clock.instant(), id, urgency, due));
        return id;
    }

    /** A disclosure the rules leave to a person, of a decision to share with a hub. */
    public void hold(SharedWith doubt) {
        HumanDecision decision = decided(HELD);
        shared.put(decision.id(), List.of(doubt));
        Referral referral = AReferral.fromASchool().withId(HELD).build();
        referrals.put(referral.submission(), AWorkItem.withOrigins(referral));
        keep(referral.submission(), Channel.SCHOOL_JSON, "application/json", "{}");
        work.add(AWorkItem.aside(clock.instant(), HELD, WorkKind.HELD, decision.id() + " " + doubt.recipient(), List.of()));
    }

    /** Something that failed at a stage; a delivery of an earlier decision when that is dispatch. */
    public void fail(Stage stage, FailureCode code) {
        UUID subject = stage == Stage.DISPATCH ? RELEASE : FAILED;
        keep(new SubmissionId(FAILED), Channel.SCHOOL_JSON, "application/json", "{}");
        if (stage == Stage.DISPATCH) {
            decided(FAILED);
            Referral referral = AReferral.fromASchool().withId(FAILED).build();
            referrals.put(referral.submission(), AWorkItem.withOrigins(referral));
        }
        work.add(AWorkItem.aside(
                clock.instant(), FAILED, WorkKind.FAILED, stage.word() + " " + subject, List.of(new Problem(stage.word(), code))));
    }

    private HumanDecision decided(UUID submission) {
        HumanDecision decision = AWorkItem.earlierDecision(clock.instant());
        earlier.put(submission, decision);
        return decision;
    }

    private void refer(Referral referral, Urgency urgency, AreaId area, Duration due) {
        referrals.put(referral.submission(), AWorkItem.withOrigins(referral));
        keep(
                referral.submission(),
                Channel.SCHOOL_JSON,
                "application/json",
                "{\"children\":[{\"givenName\":\"Effie\",\"familyName\":\"Testwell\",\"dateOfBirth\":\"2015-02-03\","
                        + "\"note\":\"<script>alert(1)</script>\"}],\"worry\":\"Arrives hungry and tired\"}");
        work.add(AWorkItem.due(clock.instant(), referral.submission().value(), WorkKind.TRIAGE, area, urgency, due, List.of()));
    }

    /** What was sent was a public form. */
    public void sentAsForm(UUID item, String json) {
        keep(new SubmissionId(item), Channel.PUBLIC_FORM, "application/vnd.frontdoor.form+json", json);
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

    @Override
    public Optional<Referral> find(SubmissionId id) {
        return Optional.ofNullable(referrals.get(id));
    }

    /** The originals; a class can answer {@code find} for one port only. */
    public Submissions submissions() {
        return id -> Optional.ofNullable(originals.get(id));
    }

    /** Makes the red's referrer somebody else. */
    public void referredBy(ReferrerKind kind, String code) {
        Referral referral = AReferral.fromASchool().withId(RED).by(kind, code).build();
        referrals.put(referral.submission(), AWorkItem.withOrigins(referral));
    }

    @Override
    public Optional<TriagedReferral> find(UUID decision) {
        return decision(decision).flatMap(decided -> find(new SubmissionId(decided.workItem().value()))
                .map(referral -> new TriagedReferral(
                        referral, WAF, placed(referral.submission()).orElseThrow().proposal(), decided)));
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
    public List<SharedWith> everyAnswer(UUID decision) {
        return sharedWith(decision);
    }

    @Override
    public List<Rectified> rectified(SubmissionId submission) {
        return List.copyOf(rectified.getOrDefault(submission, List.of()));
    }

    @Override
    public Optional<Announced> announced(UUID release) {
        return Optional.ofNullable(earlier.get(FAILED))
                .filter(_ -> release.equals(RELEASE))
                .map(decision -> new Announced(decision.id(), new DestinationId("hub-barrow")));
    }

    @Override
    public Previewed preview(TriagedReferral triaged, DestinationId recipient) {
        return APreview.of(triaged.referral(), recipient);
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
}
