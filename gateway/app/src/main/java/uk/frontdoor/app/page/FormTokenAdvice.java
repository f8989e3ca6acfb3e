package uk.frontdoor.app.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Makes the form token before a page is written. Left to the page, its cookie could come too late: the first 8 KB
 * may already be on their way.
 */
@ControllerAdvice(annotations = Controller.class)
class FormTokenAdvice {
    @ModelAttribute
    void formToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
