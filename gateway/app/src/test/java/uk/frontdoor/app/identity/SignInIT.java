package uk.frontdoor.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.util.UriComponentsBuilder;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.desk.DeskAlone;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.ledger.LedgerKind;

/** Signing in, step by step, and everything an attacker may do between the steps. */
@SpringBootTest(
        classes = DeskAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.location=optional:classpath:/none/",
            "server.servlet.session.cookie.same-site=lax",
            "server.servlet.session.cookie.http-only=true"
        })
@ActiveProfiles("demo")
final class SignInIT {
    private static final String SESSION = "JSESSIONID";

    @Autowired
    private FrontDoorInMemory door;

    @LocalServerPort
    private int port;

    private final Browser jo = new Browser();
    private final Browser stranger = new Browser();

    @BeforeEach
    void open() {
        door.fill();
        GuardsAlone.FACTS.clear();
    }

    @Test
    void asksTheProviderWithAChallengeAStateAndANonce() throws Exception {
        String asked = jo.get("/sign-in/to/staff").headers().firstValue("Location").orElseThrow();

        assertThat(parameter(asked, "response_type")).isEqualTo("code");
        assertThat(parameter(asked, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(asked, "code_challenge")).hasSizeGreaterThan(40);
        assertThat(parameter(asked, "state")).hasSizeGreaterThan(40);
        assertThat(parameter(asked, "nonce")).hasSizeGreaterThan(40);
        assertThat(parameter(jo.get("/sign-in/to/staff").headers().firstValue("Location").orElseThrow(), "state"))
                .isNotEqualTo(parameter(asked, "state"));
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() throws Exception {
        jo.get("/desk/work/" + FrontDoorInMemory.RED);

        String end = jo.followed(SignIn.as(jo.http, base(), "worker.waf"));

        assertThat(end).isEqualTo("/desk/work/" + FrontDoorInMemory.RED);
    }

    @Test
    void givesASessionThatWasNotThereBeforeAndThatScriptsAndFormsFromElsewhereCannotUse() throws Exception {
        jo.get("/desk");
        String before = jo.session();

        HttpResponse<String> list = jo.follow(SignIn.as(jo.http, base(), "worker.waf"));

        assertThat(list.body()).contains("worker.waf");
        assertThat(jo.session()).isNotEqualTo(before);
        assertThat(jo.lastCookie).contains("HttpOnly", "SameSite=Lax");
        stranger.use(before);
        assertThat(stranger.get("/desk").statusCode()).as("with the session from before").isEqualTo(302);
    }

    @Test
    void isNotFooledBySomebodyElsesAnswer() throws Exception {
        String answer = answerFor(stranger, "worker.lan");
        jo.get("/sign-in/to/staff");

        assertThat(leadsTo(jo.get(pathOf(answer)))).isEqualTo("/sign-in?failed");
        assertThat(jo.get("/desk").statusCode()).isEqualTo(302);
        assertThat(GuardsAlone.FACTS).anySatisfy(fact -> {
            assertThat(fact.kind()).isEqualTo(LedgerKind.REFUSED);
            assertThat(fact.details()).containsEntry("face", "/sign-in");
        });
    }

    @Test
    void takesAnAnswerOnceAndNoneThatNobodyAskedFor() throws Exception {
        String answer = pathOf(answerFor(jo, "worker.waf"));
        assertThat(leadsTo(jo.get(answer))).isEqualTo("/desk");

        assertThat(leadsTo(jo.get(answer))).isEqualTo("/sign-in?failed");
        assertThat(leadsTo(stranger.get("/sign-in/returned?code=guess&state=guess")))
                .isEqualTo("/sign-in?failed");
    }

    @Test
    void opensNoDeskToWhoeverTheProviderAloneKnows() throws Exception {
        answerFor(jo, "manager.waf");

        assertThat(leadsTo(jo.get("/desk"))).isEqualTo("/sign-in/to/staff");
    }

    @Test
    void sendsNobodyToAnotherPlace() throws Exception {
        String asked = jo.get("/sign-in/to/staff").headers().firstValue("Location").orElseThrow();
        String elsewhere = UriComponentsBuilder.fromUriString(asked)
                .replaceQueryParam("redirect_uri", "https://elsewhere.example/sign-in/returned")
                .build(true)
                .toUriString();
        SignIn.as(jo.http, base(), "worker.waf");

        assertThat(jo.get(pathOf(elsewhere)).statusCode()).isEqualTo(400);
    }

    @Test
    void asksForAProofOfTheChallengeBeforeItGivesATokenAndForTheClientsPassword() throws Exception {
        String code = parameter(answerFor(jo, "worker.waf"), "code");
        HttpResponse<String> refused = jo.http.send(
                HttpRequest.newBuilder(URI.create(base() + "/identity/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=authorization_code&client_id=front-door&code=" + code))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(refused.statusCode()).isIn(400, 401);
        assertThat(refused.body()).doesNotContain("id_token");
    }

    @Test
    void signsOutHereAndThere() throws Exception {
        HttpResponse<String> list = jo.follow(SignIn.as(jo.http, base(), "worker.waf"));
        String old = jo.session();
        assertThat(jo.post("/sign-out", "").statusCode()).as("without the form's token").isEqualTo(403);

        assertThat(leadsTo(jo.post("/sign-out", "_csrf=" + token(list.body()))))
                .isEqualTo("/sign-in?signed-out");

        jo.use(old);
        assertThat(jo.get("/desk").statusCode()).as("with the session from before").isEqualTo(302);
        assertThat(jo.follow(jo.get("/sign-in/to/staff")).body()).as("the provider").contains("Password");
    }

    @Test
    void letsNobodyInWithAWrongPassword() throws Exception {
        HttpResponse<String> refused = SignIn.as(jo.http, base(), "worker.waf", "wrong");

        assertThat(leadsTo(refused)).isEqualTo("/identity/sign-in?refused");
    }

    /** Signs in with the provider and stops before the desk hears of it. */
    private String answerFor(Browser browser, String name) throws IOException, InterruptedException {
        String authorize =
                SignIn.as(browser.http, base(), name).headers().firstValue("Location").orElseThrow();
        String answer = browser.get(pathOf(authorize)).headers().firstValue("Location").orElseThrow();
        assertThat(answer).contains("/sign-in/returned?code=");
        return answer;
    }

    private static String leadsTo(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(SignInIT::pathOf).orElse("");
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static String pathOf(String url) {
        URI address = URI.create(url);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String parameter(String url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** Keeps cookies, and goes on to another page only when told to. */
    private final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private String lastCookie = "";

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return seen(HttpRequest.newBuilder(URI.create(base() + path))
                    .header("Accept", "text/html")
                    .build());
        }

        HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
            return seen(HttpRequest.newBuilder(URI.create(base() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
        }

        private HttpResponse<String> seen(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            lastCookie = response.headers().firstValue("Set-Cookie").orElse(lastCookie);
            return response;
        }

        HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
            String to = response.headers().firstValue("Location").orElse(null);
            return to == null ? response : follow(get(to.startsWith("/") ? to : pathOf(to)));
        }

        String followed(HttpResponse<String> response) throws IOException, InterruptedException {
            return follow(response).uri().getPath();
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(SESSION))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        void use(String session) {
            HttpCookie cookie = new HttpCookie(SESSION, session);
            cookie.setPath("/");
            cookie.setVersion(0);
            cookies.getCookieStore().removeAll();
            cookies.getCookieStore().add(URI.create(base()), cookie);
        }
    }
}
