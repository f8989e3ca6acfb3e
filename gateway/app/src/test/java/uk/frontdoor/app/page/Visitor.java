package uk.frontdoor.app.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.frontdoor.app.access.SignedIn;

/** Somebody with a browser and no scripts: keeps cookies, follows redirects, sends forms. */
public final class Visitor {
    private final MockMvc web;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final MockHttpSession session = new MockHttpSession();

    public Visitor(MockMvc web) {
        this.web = web;
    }

    /** What came back in the end, and where. */
    public record Seen(int status, String path, String text, MockHttpServletResponse response) {}

    public Seen open(String path) {
        return follow(path, MockMvcRequestBuilders.get(URI.create(path)));
    }

    /** With one header. */
    public Seen open(String path, String header, String value) {
        return follow(path, MockMvcRequestBuilders.get(URI.create(path)).header(header, value));
    }

    /** Names and values by turns. */
    public Seen send(String path, String... fields) {
        return follow(path, form(path, fields).with(csrf()));
    }

    /** One document, as a browser uploads it. */
    public Seen attach(String path, String field, String name, byte[] content) {
        return follow(
                path,
                MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile(field, name, "application/octet-stream", content))
                        .with(csrf()));
    }

    /** From a page that stood open until its form was not good any more, as browsers of today say where it came from. */
    public Seen sendLate(String site, String path, String... fields) {
        return follow(path, form(path, fields).header("Sec-Fetch-Site", site).header("Sec-Fetch-Mode", "navigate"));
    }

    private static MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request;
    }

    /** As one of the demonstration's people, without asking the provider. */
    public Visitor signedIn(String name) {
        Authentication signedIn = SignedIn.in(session, name);
        Objects.requireNonNull(web.getDispatcherServlet().getWebApplicationContext())
                .publishEvent(new InteractiveAuthenticationSuccessEvent(signedIn, Visitor.class));
        return this;
    }

    public boolean holds(String cookie) {
        return cookies.containsKey(cookie);
    }

    private Seen follow(String path, AbstractMockHttpServletRequestBuilder<?> request) {
        MockHttpServletResponse response = exchange(request);
        String to = response.getHeader("Location");
        if (to == null || !to.startsWith("/")) {
            return new Seen(response.getStatus(), to == null ? path : to, text(response), response);
        }
        return open(to);
    }

    private MockHttpServletResponse exchange(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            if (!cookies.isEmpty()) {
                request.cookie(cookies.values().toArray(Cookie[]::new));
            }
            MockHttpServletResponse response =
                    web.perform(request.session(session)).andReturn().getResponse();
            for (Cookie cookie : response.getCookies()) {
                remember(cookie);
            }
            return response;
        } catch (Exception thrown) {
            throw new AssertionError("the gateway threw instead of answering", thrown);
        }
    }

    private void remember(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
