package uk.frontdoor.app.status;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.feedback.SentReferrals;
import uk.frontdoor.core.intake.CaseReference;

/** Tells a sender where its referral stands. Whatever is not its own does not exist for it. */
@RestController
class StatusController {
    private final SentReferrals sent;

    StatusController(SentReferrals sent) {
        this.sent = sent;
    }

    @GetMapping("/api/referrals/{reference}/status")
    StatusAnswer status(@AuthenticationPrincipal AgencyPrincipal principal, @PathVariable String reference) {
        return sent.find(parsed(reference), principal.id())
                .map(StatusAnswer::of)
                .orElseThrow(StatusController::notFound);
    }

    private static CaseReference parsed(String reference) {
        try {
            return new CaseReference(reference);
        } catch (InvalidValue e) {
            throw notFound();
        }
    }

    private static ApiProblem notFound() {
        return ApiProblem.of(HttpStatus.NOT_FOUND, java.util.List.of());
    }
}
