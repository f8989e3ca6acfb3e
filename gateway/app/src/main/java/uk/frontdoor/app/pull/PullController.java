package uk.frontdoor.app.pull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.decision.CaseSystemDecisions;
import uk.frontdoor.app.decision.DecisionAnswers;
import uk.frontdoor.app.decision.PreviewAnswer;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.BoundedBody;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.DecisionAnswer;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkList;
import uk.frontdoor.mapping.casesystem.WorkSchemas;
import uk.frontdoor.mapping.reading.CompiledSchema;

/** Claim, renew, preview, result. Answers are never cached; what is not the system's own is as if it were lost. */
@RestController
class PullController {
    private final WorkList work;
    private final ClaimWriter writer;
    private final CaseSystemDecisions decisions;
    private final CompiledSchema leaseSchema;
    private final PullSettings settings;
    private final ApiSettings bounds;

    PullController(
            WorkList work,
            ClaimWriter writer,
            CaseSystemDecisions decisions,
            WorkSchemas schemas,
            PullSettings settings,
            ApiSettings bounds) {
        this.work = work;
        this.writer = writer;
        this.decisions = decisions;
        this.leaseSchema = schemas.lease();
        this.settings = settings;
        this.bounds = bounds;
    }

    @PostMapping("/api/work/claim")
    ResponseEntity<ClaimAnswer> claim(@AuthenticationPrincipal AgencyPrincipal principal) {
        CaseSystem system = PullSender.of(principal);
        return writer.next(system, settings.lease())
                .map(claim -> ResponseEntity.status(HttpStatus.CREATED).body(claim))
                .orElseGet(() -> ResponseEntity.noContent()
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(settings.retryAfter().toSeconds()))
                        .build());
    }

    @PostMapping("/api/work/renew")
    ClaimAnswer.Lease renew(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        CaseSystem system = PullSender.of(principal);
        LeaseId lease = SentLease.read(body(request), leaseSchema);
        Claim claim = work.renew(lease, system.areas(), settings.lease())
                .orElseThrow(() -> refused(new DecisionAnswer.LeaseLost()));
        return new ClaimAnswer.Lease(claim.lease().toString(), claim.expiresAt());
    }

    @PostMapping("/api/work/result")
    ResponseEntity<DecisionAnswers.Recorded> result(
            @AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request) throws IOException {
        CaseSystem system = PullSender.of(principal);
        DecisionAnswer answer = decisions.take(system, body(request));
        if (answer instanceof DecisionAnswer.Recorded(var decision)) {
            return ResponseEntity.accepted().body(new DecisionAnswers.Recorded(decision));
        }
        throw refused(answer);
    }

    @PostMapping("/api/work/preview")
    PreviewBody preview(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        CaseSystem system = PullSender.of(principal);
        return switch (decisions.preview(system, body(request), settings.lease())) {
            case PreviewAnswer.Shown(var answers) -> PreviewBody.of(answers);
            case PreviewAnswer.Refused(var answer) -> throw refused(answer);
        };
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        return BoundedBody.of(request, bounds.message(), MediaType.APPLICATION_JSON).bytes();
    }

    private static ApiProblem refused(DecisionAnswer answer) {
        return ApiProblem.of(DecisionAnswers.status(answer), answer.problems());
    }
}
