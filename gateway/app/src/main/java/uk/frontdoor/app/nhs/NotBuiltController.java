package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.header.RequestKind;

/** Says of the standard's other endpoints that a receiver of referrals does not have them. */
@RestController
class NotBuiltController {
    private final FhirRequests requests;
    private final FhirAnswers answers;

    NotBuiltController(FhirRequests requests, FhirAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @RequestMapping({
        FhirPaths.BASE + "/Slot/**",
        FhirPaths.BASE + "/Appointment/**",
        FhirPaths.BASE + "/DocumentReference/**",
        FhirPaths.BASE + "/HealthcareService/**",
        FhirPaths.BASE + "/Endpoint/**"
    })
    ResponseEntity<byte[]> notBuilt(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        return requests.read(
                        request,
                        RequestKind.QUERY,
                        headers -> answers.refused(
                                NhsError.NOT_IMPLEMENTED,
                                "This receiver takes referrals and has no such endpoint.",
                                headers.answerFormat()))
                .entity();
    }
}
