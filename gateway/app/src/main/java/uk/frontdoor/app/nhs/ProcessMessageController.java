package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.frontdoor.app.access.AgencyPrincipal;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.mapping.nhs.header.RequestHeaders;
import uk.frontdoor.mapping.nhs.header.RequestKind;

/** Takes messages. A 200 is given only when the message is on disk. */
@RestController
class ProcessMessageController {
    private static final byte[] NOTHING = {};

    private final FhirRequests requests;
    private final MessageDesk desk;

    ProcessMessageController(FhirRequests requests, MessageDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @PostMapping(FhirPaths.BASE + "/$process-message")
    void process(
            @AuthenticationPrincipal AgencyPrincipal principal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        principal.permit(Channel.NHS_FHIR);
        requests.read(request, RequestKind.MESSAGE, headers -> process(principal, headers, request))
                .send(response);
    }

    private FhirAnswer process(AgencyPrincipal sender, RequestHeaders headers, HttpServletRequest request) throws IOException {
        return switch (requests.body(request)) {
            case FhirRequests.Body.Unreadable(var reasons) ->
                desk.refuse(new Delivery(sender, headers, NOTHING), reasons);
            case FhirRequests.Body.Bytes(byte[] bytes) -> desk.take(new Delivery(sender, headers, bytes));
        };
    }
}
