package uk.frontdoor.proof.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.message.Messages;

/** The referral of about twelve kilobytes that an NHS supplier's system posts, with every header the standard asks for. */
public final class NhsCall {
    public static final String PATH = "/FHIR/R4/$process-message";
    private static final String SERVICE = "2000099999";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'.0000000Z'").withZone(ZoneOffset.UTC);

    private NhsCall() {}

    /** @param writtenAt when the sender says it wrote the message; in the past */
    public static HttpCall writtenAt(Instant writtenAt) {
        return HttpCall.post(PATH, headers(), body(writtenAt));
    }

    private static List<String> headers() {
        return List.of(
                "X-Api-Key: " + Demonstration.NHS_KEY,
                "Content-Type: application/fhir+json",
                "Accept: application/fhir+json; version=1.2.3",
                "X-Request-Id: {{request}}",
                "X-Correlation-Id: {{correlation}}",
                "NHSD-Target-Identifier: " + base64(
                        "{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"" + SERVICE + "\"}"),
                "NHSD-End-User-Organisation: " + base64(
                        "{\"resourceType\":\"Organization\",\"identifier\":[{\"system\":"
                                + "\"https://fhir.nhs.uk/Id/ods-organization-code\",\"value\":\""
                                + Demonstration.NHS_ORGANISATION + "\"}],\"name\":\"Example Community Health Trust\"}"),
                "NHSD-Requesting-Software: " + base64(
                        "{\"resourceType\":\"Device\",\"deviceName\":[{\"name\":\"Example Child Health Record\","
                                + "\"type\":\"manufacturer-name\"}],\"version\":[{\"value\":\"4.2.0\"}]}"));
    }

    private static String body(Instant writtenAt) {
        return Messages.text("nhs-referral.json", Map.of(
                "instant", INSTANT.format(writtenAt),
                "service", SERVICE,
                "receiver", Demonstration.RECEIVER_ORGANISATION,
                "sender", Demonstration.NHS_ORGANISATION));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
