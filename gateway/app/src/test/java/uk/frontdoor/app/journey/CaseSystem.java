package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.http.Contract;

/** The case system of an area as it speaks HTTP; every answer is held to the published contract. */
final class CaseSystem {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String key;

    CaseSystem(String url, String agency) {
        this.url = url;
        this.key = "demo-key-" + agency;
    }

    /** What was answered. */
    record Answer(int status, String body, JsonNode json) {
        String text(String field) {
            return json.path(field).asString("");
        }
    }

    Answer claim() {
        return post("/api/work/claim", "");
    }

    /** Claims until the item about this referral comes. */
    Answer claim(String reference) {
        Answer answer = claim();
        while (answer.status() == 201 && !answer.text("reference").equals(reference)) {
            answer = claim();
        }
        assertThat(answer.status()).as("nothing about %s waits", reference).isEqualTo(201);
        return answer;
    }

    /** Leaves nothing unclaimed. */
    void claimAll() {
        while (claim().status() == 201) {
            assertThat(key).isNotBlank();
        }
    }

    Answer renew(String lease) {
        return post("/api/work/renew", "{\"leaseId\": \"" + lease + "\"}");
    }

    Answer preview(String json) {
        return post("/api/work/preview", json);
    }

    Answer result(String json) {
        return post("/api/work/result", json);
    }

    /** A decision to pass claimed work on to a hub. */
    static String toShare(Answer claim, UUID decision, String recipient) {
        return """
                {"leaseId": "%s", "workItemId": "%s", "decision": {"id": "%s", "decidedBy": "a.worker",
                 "outcome": "SHARE", "level": "N2", "reasonCode": "FAMILY_ASKS_FOR_HELP",
                 "rationale": "Read, considered, and passed on as the rules allow", "recipients": ["%s"],
                 "reviewedSummary": "Help with mornings"}}
                """
                .formatted(claim.text("leaseId"), claim.text("workItemId"), decision, recipient);
    }

    private Answer post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("X-Api-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            demandOfTheContract(path, answer);
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void demandOfTheContract(String path, HttpResponse<String> answer) throws IOException {
        MockHttpServletResponse seen = new MockHttpServletResponse();
        seen.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> values.forEach(value -> seen.addHeader(name, value)));
        seen.setCharacterEncoding("UTF-8");
        answer.headers().firstValue("Content-Type").ifPresent(seen::setContentType);
        seen.getWriter().write(answer.body());
        Contract.demand("POST", path, seen);
    }
}
