package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** A referral's way through the running gateway, in the words of the people on it. */
final class Journey {
    static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final String url;
    private final WorkList workList;
    private final Intake intake;
    private final Kept kept;
    private final KeyFolder keys;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();

    Journey(String url, WorkList workList, Intake intake, JdbcClient database, KeyFolder keys, Clock clock) {
        this.url = url;
        this.workList = workList;
        this.intake = intake;
        this.kept = new Kept(database, new RecordTexts(database, new RecordKeys(keys.recordWrapping())));
        this.keys = keys;
        this.clock = clock;
    }

    /** Through the gateway of a test. */
    static Journey in(ApplicationContext gateway) {
        return new Journey(
                "http://localhost:" + gateway.getEnvironment().getRequiredProperty("local.server.port"),
                gateway.getBean(WorkList.class),
                gateway.getBean(Intake.class),
                gateway.getBean(JdbcClient.class),
                gateway.getBean(KeyFolder.class),
                gateway.getBean(Clock.class));
    }

    String url() {
        return url;
    }

    /** Sends JSON as an agency and gives the reference it is answered with. */
    String refers(String agency, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("X-Api-Key", "demo-key-" + agency)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"reference\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    /** Hands in a filled form, as the web form does when the last page is confirmed. */
    String fillsInTheForm(String answers) {
        return handsIn(Channel.PUBLIC_FORM, AgencyId.PUBLIC, "application/vnd.frontdoor.form+json", answers);
    }

    /** Hands in what a mailbox was sent. */
    String isMailed(String agency, String mail) {
        return handsIn(Channel.POLICE_MAIL, new AgencyId(agency), "message/rfc822", mail);
    }

    private String handsIn(Channel channel, AgencyId sender, String type, String text) {
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        RawSubmission submission = new RawSubmission(
                id,
                channel,
                sender,
                clock.instant(),
                new RequestKey(sender, id.toString()),
                type,
                Map.of(),
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.keep(submission, null)).isInstanceOf(IntakeOutcome.Kept.class);
        return submission.reference().value();
    }

    /** The item in which a referral waits for a person. */
    WorkItem waits(String reference, WorkKind kind) {
        return waits(reference, kind, null);
    }

    /** Among several of a kind, this one. */
    WorkItem waits(String reference, WorkKind kind, @Nullable String subject) {
        return await().atMost(PATIENCE)
                .until(() -> kept.item(reference, kind, subject), Optional::isPresent)
                .flatMap(workList::find)
                .orElseThrow();
    }

    /** A worker claims the referral and decides; gives the decision's id. */
    UUID decides(String reference, Decision decision) {
        return decides(waits(reference, WorkKind.TRIAGE), decision);
    }

    /** A worker claims this piece of work and decides. */
    UUID decides(WorkItem item, Decision decision) {
        Claim claim = workList.claim(item.id(), "worker.waf", LEASE).orElseThrow();
        HumanDecision made = decision.on(item.id(), clock.instant());
        assertThat(workList.decide(claim.lease(), made)).isEqualTo(new ResultOutcome.Recorded());
        return made.id();
    }

    /** What the sharing stage answered for a recipient: the word and the rule. */
    Answer answered(UUID decision, String recipient) {
        return await().atMost(PATIENCE)
                .until(() -> kept.answers(decision, recipient), found -> !found.isEmpty())
                .getLast();
    }

    /** What the recipient reads after opening the seal. */
    String arrived(UUID decision, String recipient) {
        byte[] sealed = await().atMost(PATIENCE)
                .until(() -> kept.sealed(decision, recipient), found -> !found.isEmpty())
                .getFirst();
        return new String(keys.sandboxOpener(new DestinationId(recipient)).open(sealed), StandardCharsets.UTF_8);
    }

    /** Everything that was sealed to anybody about a referral. */
    List<String> recipientsOf(String reference) {
        return kept.recipientsOf(reference);
    }

    /** What the ledger has on a referral, in order; facts are chained a moment after they are recorded. */
    List<String> ledger(String reference) {
        return kept.ledger(reference);
    }

    /** Waits until the ledger has these kinds of fact, and none of the others. */
    void ledgerHas(String reference, Set<LedgerKind> there, Set<LedgerKind> absent) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept.ledger(reference))
                .containsAll(there.stream().map(Enum::name).toList())
                .noneMatch(kind -> absent.contains(LedgerKind.valueOf(kind))));
    }

    /** Facts of one kind that the ledger has on a referral. */
    List<String> facts(String reference, String kind) {
        await().atMost(PATIENCE).until(() -> kept.ledger(reference).contains(kind));
        return kept.facts(reference, kind);
    }

    /** What triage kept of a referral. */
    String placed(String reference) {
        return await().atMost(PATIENCE)
                .until(() -> kept.placed(reference), found -> !found.isEmpty())
                .getFirst();
    }

    /** The canonical referral. */
    String read(String reference) {
        return await().atMost(PATIENCE)
                .until(() -> kept.read(reference), found -> !found.isEmpty())
                .getFirst();
    }

    /** The day that is waited for. */
    List<LocalDate> watched(String reference, String kind) {
        return kept.watched(reference, kind);
    }

    /** Lets the day come that is waited for. */
    void theDayComes(String reference) {
        kept.theDayComes(reference);
    }

    /** Under which signs a decision is counted, with no word of whom it is about. */
    List<String> counted(UUID decision) {
        return kept.counted(decision);
    }

    /** What the referrer is told. */
    String status(String agency, String reference) {
        return send(HttpRequest.newBuilder(URI.create(url + "/api/referrals/" + reference + "/status"))
                        .header("X-Api-Key", "demo-key-" + agency)
                        .GET()
                        .build())
                .body();
    }

    /** Waits until the referrer is told this. */
    String isTold(String agency, String reference, String status) {
        return await().atMost(PATIENCE).until(() -> status(agency, reference), told -> told.contains(status));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the gate answered. */
    record Answer(String outcome, String rule) {}

    /** A decision in the making. */
    record Decision(
            DecisionOutcome outcome,
            CanonicalLevel level,
            String reasonCode,
            List<String> recipients,
            @Nullable String summary,
            boolean section47,
            @Nullable String override,
            Set<Matter> matters,
            Map<String, CanonicalLevel> childLevels) {
        static Decision toShare(CanonicalLevel level, String... recipients) {
            return new Decision(
                    DecisionOutcome.SHARE, level, "ACCEPT", List.of(recipients), null, false, null, Set.of(), Map.of());
        }

        /** Anything but passing it on here. */
        static Decision to(DecisionOutcome outcome, CanonicalLevel level, String reasonCode, String... recipients) {
            return new Decision(outcome, level, reasonCode, List.of(recipients), null, false, null, Set.of(), Map.of());
        }

        Decision withSummary(String text) {
            return new Decision(outcome, level, reasonCode, recipients, text, section47, override, matters, childLevels);
        }

        Decision withSection47() {
            return new Decision(outcome, level, reasonCode, recipients, summary, true, override, matters, childLevels);
        }

        Decision withOverride(String reason) {
            return new Decision(outcome, level, reasonCode, recipients, summary, section47, reason, matters, childLevels);
        }

        Decision finding(Matter... found) {
            return new Decision(
                    outcome, level, reasonCode, recipients, summary, section47, override, Set.of(found), childLevels);
        }

        Decision seeing(Map<String, CanonicalLevel> levels) {
            return new Decision(
                    outcome, level, reasonCode, recipients, summary, section47, override, matters, levels);
        }

        private HumanDecision on(WorkItemId item, Instant at) {
            return new HumanDecision(
                    UUID.randomUUID(),
                    item,
                    "worker.waf",
                    at,
                    outcome,
                    level,
                    reasonCode,
                    "Read, considered, and passed on as the rules allow",
                    recipients.stream().map(DestinationId::new).toList(),
                    summary,
                    section47, override, Set.of(),
                    matters,
                    childLevels,
                    override == null ? null : LocalDate.ofInstant(at, England.TIME).plusDays(7));
        }
    }
}
