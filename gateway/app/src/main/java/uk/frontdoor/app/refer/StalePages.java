package uk.frontdoor.app.refer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Turns a form whose proof of origin is missing or old into a page that sends it again, with all that was typed. */
final class StalePages implements AccessDeniedHandler {
    private static final String DOCUMENTS = "/refer/attachments";
    private static final String PATH = "/refer/[a-z0-9-]{1,60}";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean form = HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().matches(PATH);
        if (form) {
            request.getRequestDispatcher("/refer/stale").forward(request, response);
        } else if (request.getRequestURI().startsWith(DOCUMENTS)) {
            response.sendRedirect(DOCUMENTS);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Where the form was sent. */
    static String target(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String path && path.matches(PATH)
                ? path
                : "/refer/continue";
    }
}
