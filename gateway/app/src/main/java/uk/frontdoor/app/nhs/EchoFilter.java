package uk.frontdoor.app.nhs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Repeats the two ids of a request on its answer, before anything else happens: a sender that misses them on an error
 * would send again.
 */
final class EchoFilter extends OncePerRequestFilter {
    private static final List<String> IDS = List.of("X-Request-Id", "X-Correlation-Id");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final String ARRIVED = EchoFilter.class.getName() + ".arrived";

    /** Nanoseconds since the request arrived. */
    static long since(HttpServletRequest request) {
        return request.getAttribute(ARRIVED) instanceof Long arrived ? System.nanoTime() - arrived : 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ARRIVED, System.nanoTime());
        echo(request, response);
        chain.doFilter(request, response);
    }

    static void echo(HttpServletRequest request, HttpServletResponse response) {
        for (String name : IDS) {
            String value = request.getHeader(name);
            if (value != null && HARMLESS.matcher(value).matches()) {
                response.setHeader(name, value);
            }
        }
    }
}
