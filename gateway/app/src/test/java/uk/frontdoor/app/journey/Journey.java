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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.seal.CmsOpener;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
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
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final String url;
    private final WorkList workList;
    private final Intake intake;
    private final JdbcClient database;
    private final KeyFolder keys;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();

    Journey(String url, WorkList workList, Intake intake, JdbcClient database, KeyFolder keys, Clock clock) {
        this.url = url;
        this.workList = workList;
        this.intake = intake;
        this.database = database;
        this.keys = keys;
        this.clock = clock;
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
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        RawSubmission submission = new RawSubmission(
                id,
                Channel.PUBLIC_FORM,
                AgencyId.PUBLIC,
                clock.instant(),
                new RequestKey(AgencyId.PUBLIC, id.toString()),
                "application/vnd.frontdoor.form+json",
                Map.of(),
                answers.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.keep(submission, null)).isInstanceOf(IntakeOutcome.Kept.class);
        return submission.reference().value();
    }

    /** The item in which a referral waits for a person. */
    WorkItem waits(String reference, WorkKind kind) {
        return await().atMost(PATIENCE)
                .until(() -> item(reference, kind), Optional::isPresent)
                .flatMap(workList::find)
                .orElseThrow();
    }

    /** Asked of the database, because other tests may have left thousands of more urgent items in the list. */
    private Optional<WorkItemId> item(String reference, WorkKind kind) {
        return database.sql(
                        """
                        SELECT w.id
                        FROM work_item w
                        JOIN submission s ON s.id = w.submission
                        WHERE s.reference = :reference AND w.kind = :kind AND w.done_at IS NULL
                        """)
                .param("reference", reference)
                .param("kind", kind.name())
                .query(UUID.class)
                .optional()
                .map(WorkItemId::new);
    }

    /** A worker claims the referral and decides; gives the decision's id. */
    UUID decides(String reference, Decision decision) {
        WorkItem item = waits(reference, WorkKind.TRIAGE);
        Claim claim = workList.claim(item.id(), "worker.waf", LEASE).orElseThrow();
        HumanDecision made = decision.on(item.id(), clock.instant());
        assertThat(workList.decide(claim.lease(), made)).isEqualTo(new ResultOutcome.Recorded());
        return made.id();
    }

    /** What the sharing stage answered for a recipient: the word and the rule. */
    Answer answered(UUID decision, String recipient) {
        return await().atMost(PATIENCE)
                .until(() -> answers(decision, recipient), found -> !found.isEmpty())
                .getLast();
    }

    /** What the recipient reads after opening the seal. */
    String arrived(UUID decision, String recipient) {
        byte[] sealed = await().atMost(PATIENCE)
                .until(() -> sealed(decision, recipient), found -> !found.isEmpty())
                .getFirst();
        CmsOpener opener =
                new CmsOpener(keys.sandbox(new DestinationId(recipient)), keys.gateway().certificate());
        return new String(opener.open(sealed), StandardCharsets.UTF_8);
    }

    /** Everything that was sealed to anybody about a referral. */
    List<String> recipientsOf(String reference) {
        return database.sql(
                        """
                        SELECT t.recipient
                        FROM release_ticket t
                        JOIN decision d ON d.id = t.decision
                        JOIN submission s ON s.id = d.submission
                        WHERE s.reference = :reference
                        ORDER BY t.recipient
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** What the ledger has on a referral, in order; facts are chained a moment after they are recorded. */
    List<String> ledger(String reference) {
        await().atMost(PATIENCE).until(() -> unchained(reference) == 0);
        return database.sql(
                        """
                        SELECT l.kind
                        FROM ledger l
                        JOIN submission s ON s.id = l.submission
                        WHERE s.reference = :reference
                        ORDER BY l.sequence
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    private long unchained(String reference) {
        return database.sql(
                        """
                        SELECT count(*)
                        FROM ledger_pending p
                        JOIN submission s ON s.id = p.submission
                        WHERE s.reference = :reference
                        """)
                .param("reference", reference)
                .query(Long.class)
                .single();
    }

    /** What the referrer is told. */
    String status(String agency, String reference) {
        return send(HttpRequest.newBuilder(URI.create(url + "/api/referrals/" + reference + "/status"))
                        .header("X-Api-Key", "demo-key-" + agency)
                        .GET()
                        .build())
                .body();
    }

    /** Facts of one kind that the ledger has on a referral. */
    List<String> facts(String reference, String kind) {
        return database.sql(
                        """
                        SELECT l.details
                        FROM ledger l
                        JOIN submission s ON s.id = l.submission
                        WHERE s.reference = :reference AND l.kind = :kind
                        """)
                .param("reference", reference)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** What triage kept of a referral. */
    String placed(String reference) {
        return await().atMost(PATIENCE)
                .until(() -> database.sql(
                                """
                                SELECT p.content::text
                                FROM placed p
                                JOIN submission s ON s.id = p.submission
                                WHERE s.reference = :reference
                                """)
                        .param("reference", reference)
                        .query(String.class)
                        .list(), found -> !found.isEmpty())
                .getFirst();
    }

    /** The day that is waited for. */
    List<LocalDate> watched(String reference, String kind) {
        return database.sql(
                        """
                        SELECT w.due_on
                        FROM watch w
                        JOIN submission s ON s.id = w.submission
                        WHERE s.reference = :reference AND w.kind = :kind
                        """)
                .param("reference", reference)
                .param("kind", kind)
                .query(LocalDate.class)
                .list();
    }

    /** Lets the day come that is waited for. */
    void theDayComes(String reference) {
        database.sql(
                        """
                        UPDATE watch
                        SET due_on = current_date - 1
                        WHERE submission IN (SELECT id FROM submission WHERE reference = :reference)
                        """)
                .param("reference", reference)
                .update();
    }

    /** Hands in what a mailbox was sent. */
    String isMailed(String agency, String mail) {
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        AgencyId sender = new AgencyId(agency);
        RawSubmission submission = new RawSubmission(
                id,
                Channel.POLICE_MAIL,
                sender,
                clock.instant(),
                new RequestKey(sender, id.toString()),
                "message/rfc822",
                Map.of(),
                mail.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.keep(submission, null)).isInstanceOf(IntakeOutcome.Kept.class);
        return submission.reference().value();
    }

    private List<Answer> answers(UUID decision, String recipient) {
        return database.sql(
                        """
                        SELECT outcome, rule_id
                        FROM sharing_outcome
                        WHERE decision = :decision AND recipient = :recipient
                        ORDER BY asked
                        """)
                .param("decision", decision)
                .param("recipient", recipient)
                .query((row, _) -> new Answer(row.getString("outcome"), row.getString("rule_id")))
                .list();
    }

    private List<byte[]> sealed(UUID decision, String recipient) {
        return database.sql(
                        """
                        SELECT v.sealed
                        FROM delivery v
                        JOIN release_ticket t ON t.id = v.release
                        WHERE t.decision = :decision AND t.recipient = :recipient AND v.sent_at IS NOT NULL
                        """)
                .param("decision", decision)
                .param("recipient", recipient)
                .query((row, _) -> row.getBytes("sealed"))
                .list();
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
            CanonicalLevel level,
            List<String> recipients,
            @org.jspecify.annotations.Nullable String summary,
            boolean section47,
            @org.jspecify.annotations.Nullable String override,
            Set<Matter> matters) {
        static Decision toShare(CanonicalLevel level, String... recipients) {
            return new Decision(level, List.of(recipients), null, false, null, Set.of());
        }

        Decision withSummary(String text) {
            return new Decision(level, recipients, text, section47, override, matters);
        }

        Decision withSection47() {
            return new Decision(level, recipients, summary, true, override, matters);
        }

        Decision withOverride(String reason) {
            return new Decision(level, recipients, summary, section47, reason, matters);
        }

        Decision finding(Matter... found) {
            return new Decision(level, recipients, summary, section47, override, Set.of(found));
        }

        private HumanDecision on(WorkItemId item, java.time.Instant at) {
            return new HumanDecision(
                    UUID.randomUUID(),
                    item,
                    "worker.waf",
                    at,
                    DecisionOutcome.SHARE,
                    level,
                    "ACCEPT",
                    "Read, considered, and passed on as the rules allow",
                    recipients.stream().map(DestinationId::new).toList(),
                    summary,
                    section47,
                    override,
                    Set.of(),
                    matters);
        }
    }
}
