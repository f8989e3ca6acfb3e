package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.child;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** Two people erase a record; old links to it say so to whoever could see it before, and to nobody else. */
@GatewayTest
class ErasedRecordIT {
    private static final String SCHOOL = "testfell-primary";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Journey journey;
    private final JdbcClient database;

    ErasedRecordIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
        database = gateway.getBean(JdbcClient.class);
    }

    @Test
    void saysThatItWasErasedToWhoCouldSeeItAndToNobodyElseThatItEverWas() throws Exception {
        String reference = journey.refers(
                SCHOOL,
                "/api/referrals",
                Letters.asksFor(child("Wrenna", "2018-05-04"), "SCHOOL_ATTENDANCE", "She is often tired", ""));
        WorkItem work = journey.waits(reference, WorkKind.TRIAGE);
        UUID decision = journey.decides(
                work, Journey.Decision.to(DecisionOutcome.ADVICE_GIVEN, CanonicalLevel.N1, "ADVICE_TO_REFERRER"));
        journey.isTold(SCHOOL, reference, "DECIDED");
        theStepsAfterwardsAreLongDone(decision);
        HttpClient governance = signedIn("governance.waf");
        erase(reference, governance, signedIn("manager.waf"));

        HttpClient worker = signedIn("worker.waf");
        for (String page : List.of("", "/agreement", "/documents", "/explain")) {
            saysThatItWasErased(get(worker, "/desk/work/" + work.id() + page), reference);
        }
        saysThatItWasErased(get(worker, "/desk/decisions/" + decision), reference);
        saysThatItWasErased(get(governance, "/desk/account?reference=" + reference), reference);
        saysSoInAProblem(get(worker, "/desk/work/" + work.id() + "/explain.json"));
        saysSoInAProblem(get(governance, "/desk/account.json?reference=" + reference));
        saysSoInAProblem(status(SCHOOL, reference));

        assertThat(status("lunemouth-high", reference)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(status("lunemouth-high", "FD-0000-0000-00").body());
        });
        for (String stranger : List.of("worker.lan", "governance.lan")) {
            HttpClient other = signedIn(stranger);
            assertThat(words(get(other, "/desk/work/" + work.id())))
                    .as(stranger)
                    .isEqualTo(words(get(other, "/desk/work/" + UUID.randomUUID())));
            assertThat(words(get(other, "/desk/account?reference=" + reference)))
                    .as(stranger)
                    .isEqualTo(words(get(other, "/desk/account?reference=FD-0000-0000-00"))
                            .replace("FD-0000-0000-00", reference));
        }
    }

    /** Status and page, without the token of its forms, which is another each time. */
    private static String words(HttpResponse<String> answer) {
        return answer.statusCode() + TOKEN.matcher(answer.body()).replaceAll("");
    }

    private static void saysThatItWasErased(HttpResponse<String> page, String reference) {
        assertThat(page.statusCode()).as(page.uri().getPath()).isEqualTo(410);
        assertThat(page.body())
                .contains("This record was erased", reference, "nobody can read it any more")
                .doesNotContain("Wrenna", "tired");
    }

    private static void saysSoInAProblem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(410);
        assertThat(answer.body()).contains("\"ERASED\"", "It was erased").doesNotContain("Wrenna");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** Erasing waits for a day after the last decision. */
    private void theStepsAfterwardsAreLongDone(UUID decision) {
        database.sql("UPDATE decision SET decided_at = decided_at - interval '2 days' WHERE id = :decision")
                .param("decision", decision)
                .update();
    }

    private void erase(String reference, HttpClient one, HttpClient other) throws Exception {
        String asked = post(one, "/desk/retention/erasures", "reference=" + reference + "&ground=REQUEST&note=The+family+asked");
        assertThat(asked).contains(reference).doesNotContain("govuk-error-summary");
        UUID waiting = database.sql(
                        """
                        SELECT e.id
                        FROM erasure e
                        JOIN submission s ON s.id = e.submission
                        WHERE s.reference = :reference AND e.settled_at IS NULL
                        """)
                .param("reference", reference)
                .query(UUID.class)
                .single();
        assertThat(post(other, "/desk/retention/erasures/" + waiting, "word=ERASE"))
                .contains("nobody has signed these times off")
                .doesNotContain("govuk-error-summary");
    }

    private HttpResponse<String> status(String agency, String reference) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(journey.url() + "/api/referrals/" + reference + "/status"))
                                .header("X-Api-Key", "demo-key-" + agency)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpClient signedIn(String name) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        SignIn.as(browser, journey.url(), name);
        return browser;
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(journey.url() + path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** From the page of retention; gives the page it ends at. */
    private String post(HttpClient browser, String path, String form) throws Exception {
        Matcher token = TOKEN.matcher(get(browser, "/desk/retention").body());
        assertThat(token.find()).isTrue();
        String body = form + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return browser.send(
                        HttpRequest.newBuilder(URI.create(journey.url() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
