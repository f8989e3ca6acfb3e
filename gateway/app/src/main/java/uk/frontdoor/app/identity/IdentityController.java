package uk.frontdoor.app.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the invented people give their password. */
@Controller
class IdentityController {
    @GetMapping(IdentityConfiguration.SIGN_IN)
    String signIn() {
        return "identity/sign-in";
    }
}
