package uk.frontdoor.app.refer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a document that is too large before any of it is read, with a page that says so. */
final class UploadBound extends OncePerRequestFilter {
    private static final int FIELDS_BESIDE = 100_000;

    private final long largest;

    UploadBound(long largest) {
        this.largest = largest + FIELDS_BESIDE;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/refer/attachments/add");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            response.sendRedirect("/refer/attachments/too-large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
