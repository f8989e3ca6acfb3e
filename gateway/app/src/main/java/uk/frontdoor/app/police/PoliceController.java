package uk.frontdoor.app.police;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.BoundedBody;
import uk.frontdoor.app.http.KeptAnswer;
import uk.frontdoor.app.http.Parcel;
import uk.frontdoor.app.http.Receipt;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.police.PoliceNoticeCheck;
import uk.frontdoor.mapping.reading.Envelope;

/** Takes one police notice as JSON. After 201 the sender may delete its own copy: it is on disk here. */
@RestController
class PoliceController {
    private final Reception reception;
    private final ApiSettings settings;

    PoliceController(Reception reception, ApiSettings settings) {
        this.reception = reception;
        this.settings = settings;
    }

    @PostMapping("/api/police/notices")
    ResponseEntity<KeptAnswer> take(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.POLICE_JSON);
        byte[] body = BoundedBody.of(request, settings.message(), MediaType.APPLICATION_JSON)
                .bytes();
        return switch (PoliceNoticeCheck.check(body)) {
            case PoliceNoticeCheck.Outcome.Accepted(String key) -> handIn(principal, key, body);
            case PoliceNoticeCheck.Outcome.Unreadable unreadable ->
                throw refused(principal, body, HttpStatus.BAD_REQUEST, unreadable.problems());
            case PoliceNoticeCheck.Outcome.Unacceptable unacceptable ->
                throw refused(principal, body, HttpStatus.UNPROCESSABLE_CONTENT, unacceptable.problems());
        };
    }

    private ResponseEntity<KeptAnswer> handIn(AgencyPrincipal force, String key, byte[] body) {
        Parcel parcel =
                new Parcel(force.agency(), Channel.POLICE_JSON, key, "application/json; charset=utf-8", Map.of(), body);
        return switch (reception.handInOrUpdate(parcel.by(force.system()))) {
            case Receipt.New(RawSubmission kept) ->
                KeptAnswer.of(kept.reference(), earlier(kept), List.of()).as(HttpStatus.CREATED);
            case Receipt.Same(SubmissionId first) ->
                KeptAnswer.of(CaseReference.of(first), null, List.of()).as(HttpStatus.OK);
            case Receipt.OtherContent _ -> throw new IllegalStateException("an update is known by its own digest");
            case Receipt.Busy _ -> throw ApiProblem.later(HttpStatus.CONFLICT, "body", FailureCode.REPEATED, 1);
        };
    }

    private static @Nullable CaseReference earlier(RawSubmission kept) {
        String first = kept.envelope().get(Envelope.UPDATES);
        return first == null ? null : CaseReference.of(SubmissionId.of(first));
    }

    private ApiProblem refused(AgencyPrincipal force, byte[] body, HttpStatus status, List<Problem> problems) {
        ApiProblem problem = ApiProblem.of(status, problems);
        reception.refused(force, Channel.POLICE_JSON, body, problem);
        return problem;
    }
}
