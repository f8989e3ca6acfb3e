package uk.frontdoor.app.identity;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the invented people of the demonstration sign in: the same step for every test that has a running gateway. */
public final class SignIn {
    private static final String PASSWORD = DemonstrationPeople.PASSWORD;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private SignIn() {}

    /** In a browser; ends at the desk, or at the page of their role. */
    public static void as(Page page, String name) {
        as(page, name, PASSWORD);
    }

    public static void as(Page page, String name, String password) {
        page.navigate("/sign-in/to/staff");
        inTheForm(page, name, password);
    }

    /** On the provider's page, however it was come to. */
    public static void inTheForm(Page page, String name) {
        inTheForm(page, name, PASSWORD);
    }

    private static void inTheForm(Page page, String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click());
    }

    /**
     * Without a browser.
     *
     * @param http keeps cookies; when it follows redirects, it ends at the desk or at the page of their role
     * @return what the provider answers to the right password
     */
    public static HttpResponse<String> as(HttpClient http, String url, String name)
            throws IOException, InterruptedException {
        return as(http, url, name, PASSWORD);
    }

    static HttpResponse<String> as(HttpClient http, String url, String name, String password)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(form(http, url).body());
        if (!token.find()) {
            throw new AssertionError("there is no form to sign in with");
        }
        String form = "username=" + name + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return http.send(
                HttpRequest.newBuilder(URI.create(url + "/identity/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> form(HttpClient http, String url) throws IOException, InterruptedException {
        String at = url + "/sign-in/to/staff";
        for (HttpResponse<String> page = get(http, at); ; page = get(http, at)) {
            Optional<String> to = page.headers().firstValue("Location");
            if (to.isEmpty()) {
                return page;
            }
            at = URI.create(at).resolve(to.get()).toString();
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
