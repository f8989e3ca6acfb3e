package uk.frontdoor.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the desk tells its script: how often to ask, and when to warn. */
@ControllerAdvice(basePackageClasses = DeskPageAdvice.class)
class DeskPageAdvice {
    private final DeskSettings settings;

    DeskPageAdvice(DeskSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("newsEvery")
    long newsEvery() {
        return settings.news().toSeconds();
    }

    @ModelAttribute("warnBefore")
    long warnBefore() {
        return settings.warnBefore().toSeconds();
    }

    /** In seconds; 0 when the session does not end. */
    @ModelAttribute("idleFor")
    int idleFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }
}
