package uk.frontdoor.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.frontdoor.core.failure.FailureCode;

/** Where somebody goes who signed in, who could not, or who may not see a page. */
final class StaffSignIn extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StaffSignIn.class);
    private static final String DESK = "/desk";
    private static final String SIGN_OUT = "/sign-out";
    private static final String UNSENT = "/desk/unsent";

    private final RefusalLedger refusals;
    private final UnsentForms unsent;
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    StaffSignIn(RefusalLedger refusals, UnsentForms unsent) {
        this.refusals = refusals;
        this.unsent = unsent;
    }

    /** To what they were about to send, before anything else. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Optional<UnsentForm> form = unsent.in(request);
        if (form.isPresent()) {
            response.sendRedirect(form.get().isEmpty() ? form.get().place() : UNSENT);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return authentication == null ? DESK : home(authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "provider_unreachable";
        LOG.warn("sign-in failed: {}", code.replaceAll("[^A-Za-z0-9_]", ""));
        refusals.record("/sign-in", Refusal.of(FailureCode.UNKNOWN_SENDER, null));
        response.sendRedirect(code.equals(StaffClaims.NO_ROLE) ? "/sign-in?no-role" : "/sign-in?failed");
    }

    /**
     * The desk's address is what everybody knows: whoever has no desk is shown what they have. A form from before they
     * signed in again, or from before they were signed out, is given back.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        String home = known == null ? DESK : home(known);
        if (denied instanceof CsrfException && known == null && request.getRequestURI().equals(SIGN_OUT)) {
            response.sendRedirect("/sign-in?signed-out");
        } else if (denied instanceof CsrfException && unsent.keep(request)) {
            response.sendRedirect(known == null ? SignedOut.KEPT : UNSENT);
        } else if (request.getMethod().equals("GET") && request.getRequestURI().equals(DESK) && !home.equals(DESK)) {
            response.sendRedirect(home);
        } else {
            forbidden.handle(request, response, denied);
        }
    }

    private static String home(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof StaffPrincipal staff) || !staff.areas().isEmpty()) {
            return DESK;
        }
        return staff.is(StaffRole.OPERATOR) ? "/desk/operator" : "/desk/reviews";
    }
}
