package uk.frontdoor.proof.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import uk.frontdoor.proof.message.Template;

/**
 * A request as the load client sends it: request line, headers and body in one piece of bytes.
 *
 * @param headers whole header lines; may hold places such as <code>{{request}}</code>
 */
public record HttpCall(String method, String path, List<String> headers, String body) {
    public HttpCall {
        headers = List.copyOf(headers);
    }

    public static HttpCall post(String path, List<String> headers, String body) {
        return new HttpCall("POST", path, headers, body);
    }

    public static HttpCall get(String path, List<String> headers) {
        return new HttpCall("GET", path, headers, "");
    }

    /** With every place filled by its first value. */
    public byte[] bytes(Map<String, String> values) {
        return template(values).draft().fill(values);
    }

    public Template template(Map<String, String> firstValues) {
        int length = Template.of(body, firstValues).length();
        StringBuilder head = new StringBuilder()
                .append("%s %s HTTP/1.1\r\n".formatted(method, path))
                .append("Host: 127.0.0.1\r\n")
                .append("Content-Length: %d\r\n".formatted(length));
        headers.forEach(header -> head.append(header).append("\r\n"));
        return Template.of(head.append("\r\n").append(body).toString(), firstValues);
    }

    /** Bytes of the body with its places filled. */
    public int bodyLength(Map<String, String> values) {
        return Template.of(body, values).length();
    }

    public byte[] bodyBytes(Map<String, String> values) {
        return new String(Template.of(body, values).draft().fill(values), UTF_8).getBytes(UTF_8);
    }
}
