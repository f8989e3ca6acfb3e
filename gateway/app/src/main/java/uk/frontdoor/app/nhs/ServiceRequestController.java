package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.header.RequestKind;
import uk.frontdoor.mapping.nhs.publish.Publication;
import uk.frontdoor.mapping.nhs.publish.Searchset;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.search.SearchParameters;
import uk.frontdoor.mapping.nhs.search.SearchReading;

/** Shows a sender its own requests, before it updates or cancels one. */
@RestController
class ServiceRequestController {
    private static final String PATH = FhirPaths.BASE + "/ServiceRequest";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

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
        return requests.read(
                        request, RequestKind.QUERY, headers -> search(request, principal.id(), headers.answerFormat()))
                .entity();
    }

    private FhirAnswer search(HttpServletRequest request, AgencyId sender, Format format) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return switch (SearchParameters.read(parameters)) {
            case SearchReading.Refused(var error, String why) -> answers.refused(error, why, format);
            case SearchReading.Readable(var search) ->
                answers.found(Searchset.of(kept.search(search, sender), publication.baseUrl() + "/ServiceRequest"), format);
        };
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
