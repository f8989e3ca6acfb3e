package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.header.RequestKind;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.publish.Publication;
import uk.frontdoor.mapping.nhs.publish.Searchset;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Shows a sender its own requests, before it updates or cancels one. */
@RestController
class ServiceRequestController {
    private static final String PATH = FhirPaths.BASE + "/ServiceRequest";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String PATIENT = "patient:identifier";

    private final FhirRequests requests;
    private final FhirAnswers answers;
    private final KeptRequests kept;
    private final Publication publication;

    ServiceRequestController(
            FhirRequests requests, FhirAnswers answers, KeptRequests kept, Publication publication) {
        this.requests = requests;
        this.answers = answers;
        this.kept = kept;
        this.publication = publication;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> search(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        String patient = request.getParameter(PATIENT);
        return requests.read(
                        request,
                        RequestKind.QUERY,
                        headers -> patient == null || patient.isBlank()
                                ? answers.refused(
                                        NhsError.REQUIRED,
                                        "The patient:identifier parameter is missing.",
                                        headers.answerFormat())
                                : search(patient, principal.id(), headers.answerFormat()))
                .entity();
    }

    private FhirAnswer search(String patient, AgencyId sender, Format format) {
        int bar = patient.indexOf('|');
        if (bar < 0 || !BarsCodes.today(patient.substring(0, bar)).equals(BarsCodes.NHS_NUMBER)) {
            return answers.refused(NhsError.VALUE, "The patient:identifier is not an NHS number.", format);
        }
        try {
            NhsNumber number = new NhsNumber(patient.substring(bar + 1));
            return answers.found(
                    Searchset.of(kept.of(number, sender), publication.baseUrl() + "/ServiceRequest"), format);
        } catch (InvalidValue e) {
            return answers.refused(NhsError.VALUE, "The NHS number is not ten digits.", format);
        }
    }

    @GetMapping(PATH + "/")
    ResponseEntity<byte[]> withoutId(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        return requests.read(
                        request,
                        RequestKind.QUERY,
                        headers -> answers.refused(NhsError.REQUIRED, "The id is missing.", headers.answerFormat()))
                .entity();
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> read(
            @AuthenticationPrincipal AgencyPrincipal principal, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        return requests.read(
                        request,
                        RequestKind.QUERY,
                        headers -> id.matches(UUID_FORM)
                                ? read(UUID.fromString(id), principal.id(), headers.answerFormat())
                                : answers.refused(NhsError.VALUE, "The id is not a UUID.", headers.answerFormat()))
                .entity();
    }

    private FhirAnswer read(UUID id, AgencyId sender, Format format) {
        return kept.find(id, sender)
                .map(found -> answers.found(found, format))
                .orElseGet(() -> answers.refused(
                        NhsError.NOT_FOUND, "There is no ServiceRequest with this id.", format));
    }
}
