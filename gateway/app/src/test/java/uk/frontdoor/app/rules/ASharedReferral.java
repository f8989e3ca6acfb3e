package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** A school asks for help with the mother's agreement, and a worker passes it to the hub. */
final class ASharedReferral {
    static final DestinationId HUB = new DestinationId("hub-barrow");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final WorkList workList;
    private final JdbcClient database;
    private final Clock clock;

    ASharedReferral(int port, WorkList workList, JdbcClient database, Clock clock) {
        this.port = port;
        this.workList = workList;
        this.database = database;
        this.clock = clock;
    }

    /** Where it can be found. */
    record Shared(String reference, WorkItemId item, String outcome) {}

    Shared share() {
        String reference = refers();
        WorkItemId item = await().atMost(PATIENCE)
                .until(() -> waiting(reference), found -> !found.isEmpty())
                .getFirst();
        Claim claim = workList.claim(item, "worker.waf", Duration.ofMinutes(5)).orElseThrow();
        UUID decision = UUID.randomUUID();
        workList.decide(claim.lease(), decision(decision, item));
        String outcome = await().atMost(PATIENCE)
                .until(() -> outcomes(decision), found -> !found.isEmpty())
                .getFirst();
        return new Shared(reference, item, outcome);
    }

    private List<String> outcomes(UUID decision) {
        return database.sql(
                        """
                        SELECT outcome || ' ' || rule_id
                        FROM sharing_outcome
                        WHERE decision = :decision
                        ORDER BY asked
                        """)
                .param("decision", decision)
                .query(String.class)
                .list();
    }

    private HumanDecision decision(UUID id, WorkItemId item) {
        return new HumanDecision(
                id,
                item,
                "worker.waf",
                clock.instant(),
                DecisionOutcome.SHARE,
                CanonicalLevel.N2,
                "TARGETED_HELP",
                "Read, considered, and passed on as the rules allow",
                List.of(HUB),
                null,
                false,
                Set.of(),
                Set.of());
    }

    private List<WorkItemId> waiting(String reference) {
        return database.sql(
                        """
                        SELECT w.id
                        FROM work_item w
                        JOIN submission s ON s.id = w.submission
                        WHERE s.reference = :reference AND w.kind = 'TRIAGE' AND w.done_at IS NULL
                        """)
                .param("reference", reference)
                .query(UUID.class)
                .list()
                .stream()
                .map(WorkItemId::new)
                .toList();
    }

    /** A child of its own each time, too young to agree alone: three contacts about one are rated otherwise. */
    private static LocalDate anotherBirthday() {
        return LocalDate.of(2014, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(3000));
    }

    private String refers() {
        String json =
                """
                {"kind":"REQUEST_FOR_HELP","correlationId":"%s","referrer":{"role":"Designated safeguarding lead"},
                 "children":[{"state":"IDENTIFIED","name":{"given":"Perrin","family":"Testwell"},
                   "dateOfBirth":"%s","address":{"lines":["1 Test Street"],"postcode":"LA14 1AA"}}],
                 "household":[{"relationship":"mother","parentalResponsibility":true}],
                 "concern":{"topics":["T06"],"facts":[{"text":"Is often tired","opinion":false,"firstHand":true,
                   "sensitivity":"GENERAL","about":"c1"}]},
                 "agreements":[{"state":"AGREED","capacity":"PARENT_WITH_RESPONSIBILITY","giver":"p1","covers":["c1"],
                   "recipients":["FAMILY_HUB"],"givenAt":"2026-11-20T16:00:00Z","explained":true}]}
                """
                        .formatted(UUID.randomUUID(), anotherBirthday());
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/referrals"))
                            .header("X-Api-Key", "demo-key-testfell-primary")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return answer.body().replaceAll("(?s).*\"reference\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
