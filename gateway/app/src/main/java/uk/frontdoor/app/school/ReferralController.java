package uk.frontdoor.app.school;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.http.ApiSettings;
import uk.frontdoor.app.http.BoundedBody;
import uk.frontdoor.app.http.KeptAnswer;
import uk.frontdoor.app.http.Parcel;
import uk.frontdoor.app.http.ProblemBody.FieldError;
import uk.frontdoor.app.http.Receipt;
import uk.frontdoor.app.http.Reception;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.mapping.school.ReferralCheck;
import uk.frontdoor.mapping.school.SchoolJsonMapper;

/** Takes one referral as JSON. Answers only when it is on disk. */
@RestController
class ReferralController {
    private final ReferralCheck check;
    private final SchoolJsonMapper mapper;
    private final Reception reception;
    private final ApiSettings settings;

    ReferralController(ReferralCheck check, SchoolJsonMapper mapper, Reception reception, ApiSettings settings) {
        this.check = check;
        this.mapper = mapper;
        this.reception = reception;
        this.settings = settings;
    }

    @PostMapping("/api/referrals")
    ResponseEntity<KeptAnswer> take(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.SCHOOL_JSON);
        byte[] body = BoundedBody.of(request, settings.message(), MediaType.APPLICATION_JSON)
                .bytes();
        String key = IdempotencyKey.of(request, body);
        ObjectNode referral = demandReferral(principal, body);
        String correlation = IdempotencyKey.correlationId(request);
        Parcel parcel = new Parcel(
                principal.agency(),
                Channel.SCHOOL_JSON,
                key,
                "application/json; charset=utf-8",
                correlation == null ? Map.of() : Map.of(Envelope.CORRELATION_ID, correlation),
                body);
        return answer(reception.handIn(parcel.by(principal.system())), referral);
    }

    private ObjectNode demandReferral(AgencyPrincipal principal, byte[] body) {
        LocalDate today = LocalDate.ofInstant(reception.clock().instant(), England.TIME);
        return switch (check.check(body, today)) {
            case ReferralCheck.Outcome.Accepted(ObjectNode referral) -> referral;
            case ReferralCheck.Outcome.Unreadable unreadable ->
                throw refused(principal, body, ApiProblem.of(HttpStatus.BAD_REQUEST, unreadable.problems()));
            case ReferralCheck.Outcome.Unacceptable unacceptable ->
                throw refused(
                        principal, body, ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, unacceptable.problems()));
        };
    }

    private ApiProblem refused(AgencyPrincipal principal, byte[] body, ApiProblem problem) {
        reception.refused(principal, Channel.SCHOOL_JSON, body, problem);
        return problem;
    }

    private ResponseEntity<KeptAnswer> answer(Receipt receipt, ObjectNode referral) {
        return switch (receipt) {
            case Receipt.New(RawSubmission kept) ->
                KeptAnswer.of(kept.reference(), null, findings(kept, referral)).as(HttpStatus.CREATED);
            case Receipt.Same(var first) ->
                KeptAnswer.of(CaseReference.of(first), null, List.of()).as(HttpStatus.OK);
            case Receipt.OtherContent _ ->
                throw ApiProblem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT, IdempotencyKey.HEADER, FailureCode.REPEATED);
            case Receipt.Busy _ ->
                throw ApiProblem.later(HttpStatus.CONFLICT, IdempotencyKey.HEADER, FailureCode.REPEATED, 1);
        };
    }

    private List<FieldError> findings(RawSubmission kept, ObjectNode referral) {
        return Preview.problems(Preview.of(original -> mapper.map(original, referral), kept)).stream().map(FieldError::of).toList();
    }
}
