package uk.frontdoor.app.feedback;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.agency.DeclaredAgency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.feedback.Feedback;

/** Posts feedback to the address an agency has registered; the feedback's id lets the agency notice a repeat. */
final class PostedFeedback {
    private static final String REPEAT_KEY = "Idempotency-Key";

    private final Supplier<DeclaredAgencies> agencies;
    private final RestClient client;

    PostedFeedback(Supplier<DeclaredAgencies> agencies, RestClient client) {
        this.agencies = agencies;
        this.client = client;
    }

    /** False when the agency has registered no address. */
    boolean send(AgencyId agency, Feedback feedback) {
        Optional<URI> address = agencies.get().declared(agency).map(DeclaredAgency::feedbackAddress);
        address.ifPresent(to -> post(agency, to, feedback));
        return address.isPresent();
    }

    boolean reaches(AgencyId agency) {
        return agencies.get().declared(agency).map(DeclaredAgency::feedbackAddress).isPresent();
    }

    private void post(AgencyId agency, URI address, Feedback feedback) {
        try {
            client.post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(REPEAT_KEY, feedback.id().toString())
                    .body(RecordJson.write(feedback))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException refused) {
            throw new FeedbackNotTaken(agency, refused);
        }
    }
}
