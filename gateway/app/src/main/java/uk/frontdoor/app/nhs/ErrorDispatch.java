package uk.frontdoor.app.nhs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Answers what a filter in front of this face turned away, such as the firewall; runs on error dispatches only. */
final class ErrorDispatch extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The firewall says 400 to any other. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final transient BareAnswers answers;

    ErrorDispatch(BareAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && FhirPaths.isFhir(path);
        if (ours && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            boolean known = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method
                    && METHODS.contains(method);
            answers.write(known ? status : HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
