package uk.frontdoor.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import uk.frontdoor.core.failure.FailureCode;

/** Where somebody goes who signed in, who could not, or who may not see a page. */
final class StaffSignIn extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StaffSignIn.class);
    private static final String DESK = "/desk";

    private final RefusalLedger refusals;
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    StaffSignIn(RefusalLedger refusals) {
        this.refusals = refusals;
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

    /** The desk's address is what everybody knows: whoever has no desk is shown what they have. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String home = request.getUserPrincipal() instanceof Authentication staff ? home(staff) : DESK;
        if (request.getMethod().equals("GET") && request.getRequestURI().equals(DESK) && !home.equals(DESK)) {
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
