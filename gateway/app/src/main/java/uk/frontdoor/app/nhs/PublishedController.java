package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.nhs.header.RequestKind;
import uk.frontdoor.mapping.nhs.publish.CapabilityDocument;
import uk.frontdoor.mapping.nhs.publish.DefinitionSearch;
import uk.frontdoor.mapping.nhs.publish.Publication;
import uk.frontdoor.mapping.nhs.publish.SearchAnswer;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Publishes what this receiver can do and which messages it takes. */
@RestController
class PublishedController {
    /** As long as the standard recommends senders keep these documents. */
    private static final CacheControl KEEP = CacheControl.maxAge(Duration.ofHours(12)).cachePrivate();

    private final FhirRequests requests;
    private final FhirAnswers answers;
    private final Publication publication;
    private final DefinitionSearch definitions;

    PublishedController(FhirRequests requests, FhirAnswers answers, Publication publication) {
        this.requests = requests;
        this.answers = answers;
        this.publication = publication;
        this.definitions = new DefinitionSearch(publication);
    }

    @GetMapping(FhirPaths.BASE + "/metadata")
    ResponseEntity<byte[]> metadata(HttpServletRequest request) throws IOException {
        return cached(requests.read(
                request,
                RequestKind.METADATA,
                headers -> answers.found(CapabilityDocument.of(publication), headers.answerFormat())));
    }

    @GetMapping(FhirPaths.BASE + "/MessageDefinition")
    ResponseEntity<byte[]> definitions(@AuthenticationPrincipal AgencyPrincipal principal, HttpServletRequest request)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        return cached(
                requests.read(request, RequestKind.QUERY, headers -> definitions(request, headers.answerFormat())));
    }

    private static ResponseEntity<byte[]> cached(FhirAnswer answer) {
        ResponseEntity<byte[]> entity = answer.entity();
        return answer.status() != 200
                ? entity
                : ResponseEntity.ok()
                        .headers(entity.getHeaders())
                        .cacheControl(KEEP)
                        .varyBy("Accept")
                        .body(entity.getBody());
    }

    private FhirAnswer definitions(HttpServletRequest request, Format format) {
        String[] contexts = request.getParameterValues("context");
        return switch (definitions.search(contexts == null ? List.of() : List.of(contexts))) {
            case SearchAnswer.Found(var bundle) -> answers.found(bundle, format);
            case SearchAnswer.Refused(var error, String why) -> answers.refused(error, why, format);
        };
    }
}
