package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * Keeps what was typed into a form of the desk that came too late, until its writer has signed in again: in the new
 * session, on the server. Nothing is done with it before they say so. Only what a page of ours sent is kept, because
 * whoever signs in next finds it filled in.
 */
public final class UnsentForms {
    private static final String KEPT = UnsentForms.class.getName();
    private static final String FORM_TOKEN = "_csrf";
    private static final int LONGEST = 100_000;
    private static final int AT_ONCE = 200;

    private final ClientLimit limit = new ClientLimit(AT_ONCE, Duration.ofSeconds(1));

    /** @return whether a page of ours sent it, and it is kept */
    public boolean keep(HttpServletRequest request) {
        if (!fromAPageOfOurs(request) || length(request) > LONGEST || limit.take(request).isPresent()) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove(FORM_TOKEN);
        request.getSession(true).setAttribute(KEPT, new UnsentForm(request.getRequestURI(), fields));
        return true;
    }

    /** What is kept in this session. */
    public Optional<UnsentForm> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof UnsentForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    public void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** As browsers say it, and no page of another place can. A script that asks by itself has its own answer to give. */
    private static boolean fromAPageOfOurs(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith("/desk/")
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static int length(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToInt(field -> Arrays.stream(field.getValue()).mapToInt(String::length).sum()
                        + field.getKey().length())
                .sum();
    }
}
