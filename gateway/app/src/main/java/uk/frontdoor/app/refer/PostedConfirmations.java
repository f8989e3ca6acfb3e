package uk.frontdoor.app.refer;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Hands confirmations to whoever sends texts and emails for the councils. */
final class PostedConfirmations implements Confirmations {
    private static final Logger LOG = LoggerFactory.getLogger(PostedConfirmations.class);

    private final ReferSettings.Confirmations settings;
    private final RestClient client;

    PostedConfirmations(ReferSettings.Confirmations settings, RestClient client) {
        this.settings = settings;
        this.client = client;
    }

    @Override
    public boolean offered() {
        return true;
    }

    /** Off the request's path: whoever pressed "send" has their reference already. */
    @Override
    public void send(Confirmation confirmation) {
        Thread.ofVirtual().name("confirmation").start(() -> post(confirmation));
    }

    private void post(Confirmation confirmation) {
        try {
            client.post()
                    .uri(settings.url())
                    .contentType(MediaType.APPLICATION_JSON)
                    .headers(this::authenticate)
                    .body(Map.of(
                            "method", confirmation.method().name(),
                            "to", confirmation.to(),
                            "text", confirmation.text()))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException refused) {
            LOG.warn("a confirmation was not taken: {}", refused.getClass().getSimpleName());
        }
    }

    private void authenticate(HttpHeaders headers) {
        if (settings.key() != null) {
            headers.setBearerAuth(settings.key());
        }
    }
}
