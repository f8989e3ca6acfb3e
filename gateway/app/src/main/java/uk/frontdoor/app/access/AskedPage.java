package uk.frontdoor.app.access;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The page somebody asked for before they signed in. */
public final class AskedPage {
    private AskedPage() {}

    /**
     * @param name under which it is kept in the session
     * @param pages which are worth coming back to
     */
    @SuppressWarnings("NullAway") // without a parameter in the address the session is asked, which null stands for
    public static RequestCache of(String name, String pages) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setSessionAttrName(name);
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pages));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
