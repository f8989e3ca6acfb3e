package uk.frontdoor.app.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before and after signing in. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    String signIn() {
        return "desk/sign-in";
    }
}
