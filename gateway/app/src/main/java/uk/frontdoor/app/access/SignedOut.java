package uk.frontdoor.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to signing in: from a page at once, from a form after its page has said that what was typed is kept. */
final class SignedOut implements AuthenticationEntryPoint {
    static final String KEPT = "/sign-in?unsent";

    private final UnsentForms unsent;
    private final AuthenticationEntryPoint provider;

    SignedOut(UnsentForms unsent, String provider) {
        this.unsent = unsent;
        this.provider = new LoginUrlAuthenticationEntryPoint(provider);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (unsent.keep(request)) {
            response.sendRedirect(KEPT);
        } else {
            provider.commence(request, response, unknown);
        }
    }
}
