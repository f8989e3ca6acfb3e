package uk.frontdoor.app.nhs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
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

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
