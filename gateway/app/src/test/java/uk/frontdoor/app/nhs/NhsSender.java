package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sender's system: the headers every request carries, each of which a test may change. */
final class NhsSender {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final Map<String, String> headers = new LinkedHashMap<>();

    NhsSender(int port, String key) {
        base = "http://localhost:" + port + "/FHIR/R4";
        headers.put("X-Api-Key", key);
        headers.put("X-Request-Id", UUID.randomUUID().toString());
        headers.put("X-Correlation-Id", UUID.randomUUID().toString());
        headers.put("NHSD-Target-Identifier",
                base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}"));
        headers.put("NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\"}"));
        headers.put("NHSD-Requesting-Software", base64("{\"resourceType\":\"Device\"}"));
        headers.put("Accept", "application/fhir+json; version=1.1.0");
        headers.put("Content-Type", "application/fhir+json");
    }

    NhsSender with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    NhsSender without(String header) {
        headers.remove(header);
        return this;
    }

    String header(String name) {
        return headers.get(name);
    }

    HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return send("POST", "/$process-message", body);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, new byte[0]);
    }

    HttpResponse<String> send(String method, String path, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String issue(HttpResponse<String> response) {
        JsonNode issue = json(response).path("issue").path(0);
        return response.statusCode() + " "
                + issue.path("details").path("coding").path(0).path("code").asString("") + " "
                + issue.path("code").asString("");
    }

    /** The id we gave the request of an accepted message. */
    static String requestId(HttpResponse<String> accepted) {
        for (JsonNode entry : json(accepted).path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals("ServiceRequest")) {
                return entry.path("resource").path("id").asString("");
            }
        }
        throw new AssertionError("no ServiceRequest in " + accepted.statusCode());
    }

    static String caseNumber(HttpResponse<String> accepted) {
        JsonNode entries = json(accepted).path("entry");
        return entries.path(entries.size() - 1).path("resource").path("identifier").path(0).path("value").asString("");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Both ids of this sender's requests stand on the answer. */
    void assertEchoed(HttpResponse<String> answer) {
        for (String name : List.of("X-Request-Id", "X-Correlation-Id")) {
            assertThat(answer.headers().firstValue(name)).hasValue(header(name));
        }
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
