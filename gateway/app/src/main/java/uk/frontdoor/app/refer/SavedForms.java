package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.frontdoor.core.area.England;

/** Gives somebody the way back to a form: shown once, in the answer to what they sent, and kept by digest only. */
final class SavedForms {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK);

    private final Returns returns;
    private final Duration keep;
    private final Clock clock;

    SavedForms(Returns returns, Duration keep, Clock clock) {
        this.returns = returns;
        this.keep = keep;
        this.clock = clock;
    }

    String show(DraftToken token, HttpServletRequest request, Model model) {
        ReturnKey key = ReturnKey.fresh();
        Instant until = clock.instant().plus(keep);
        returns.open(key, token, until);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/refer/return/{handle}")
                        .build(key.shownHandle())
                        .toString());
        model.addAttribute("code", key.shownCode());
        model.addAttribute("until", DAY.format(until.atZone(England.TIME)));
        return "refer/saved";
    }
}
