package uk.frontdoor.app.pull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.decision.DecisionReading;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.BoundedBody;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Claim, renew, result. Answers are never cached; what is not the system's own is as if it were lost. */
@RestController
class PullController {
    private final WorkList work;
    private final ClaimWriter writer;
    private final DecisionReader reader;
    private final PullSettings settings;
    private final ApiSettings bounds;

    PullController(
            WorkList work, ClaimWriter writer, DecisionReader reader, PullSettings settings, ApiSettings bounds) {
        this.work = work;
        this.writer = writer;
        this.reader = reader;
        this.settings = settings;
        this.bounds = bounds;
    }

    @PostMapping("/api/work/claim")
    ResponseEntity<ClaimAnswer> claim(@AuthenticationPrincipal AgencyPrincipal principal) {
        CaseSystem system = CaseSystem.of(principal);
        return work.claimNext(system.areas(), Set.of(WorkKind.values()), system.name(), settings.lease())
                .map(claim -> ResponseEntity.status(HttpStatus.CREATED).body(writer.write(claim, system)))
                .orElseGet(() -> ResponseEntity.noContent()
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(settings.retryAfter().toSeconds()))
                        .build());
    }

    @PostMapping("/api/work/renew")
    ClaimAnswer.Lease renew(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        CaseSystem system = CaseSystem.of(principal);
        Claim claim = work.renew(body(request).lease(), system.areas(), settings.lease())
                .orElseThrow(PullController::lost);
        return new ClaimAnswer.Lease(claim.lease().toString(), claim.expiresAt());
    }

    @PostMapping("/api/work/result")
    ResponseEntity<ClaimAnswer.Recorded> result(
            @AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request) throws IOException {
        CaseSystem system = CaseSystem.of(principal);
        ResultBody body = body(request);
        WorkItem item = work.find(body.workItem())
                .filter(found -> found.area().equals(system.area()))
                .orElseThrow(PullController::lost);
        return switch (reader.read(body.draft(system), item)) {
            case DecisionReading.Complete(var decision) -> record(body.lease(), decision);
            case DecisionReading.Incomplete(var problems) ->
                throw ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        };
    }

    private ResponseEntity<ClaimAnswer.Recorded> record(LeaseId lease, HumanDecision decision) {
        return switch (work.decide(lease, decision)) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore() ->
                ResponseEntity.accepted()
                        .body(new ClaimAnswer.Recorded(decision.id().toString()));
            case ResultOutcome.LeaseLost() -> throw lost();
            case ResultOutcome.Incomplete(var problems) ->
                throw ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        };
    }

    private ResultBody body(HttpServletRequest request) throws IOException {
        return ResultBody.of(BoundedBody.of(request, bounds.message(), MediaType.APPLICATION_JSON)
                .bytes());
    }

    private static ApiProblem lost() {
        return ApiProblem.of(HttpStatus.CONFLICT, "leaseId", FailureCode.LEASE_LOST);
    }
}
