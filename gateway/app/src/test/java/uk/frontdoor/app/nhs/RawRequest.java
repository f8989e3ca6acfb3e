package uk.frontdoor.app.nhs;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request no HTTP client would send, byte for byte. */
record RawRequest(int status, List<String> headers, String body) {
    static final String REQUEST_ID = "6b0c4e60-1a42-4b9e-9d0c-4f6a2d1c7a01";

    static RawRequest send(int port, String requestLine, String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            var request = new StringBuilder(requestLine).append("\r\nHost: localhost\r\nConnection: close\r\n");
            request.append("X-Request-Id: ").append(REQUEST_ID).append("\r\n");
            Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static RawRequest parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawRequest(0, List.of(), answer);
        }
        List<String> head = List.of(answer.substring(0, end).split("\r\n"));
        return new RawRequest(Integer.parseInt(head.getFirst().split(" ")[1]), head, answer.substring(end + 4));
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst();
    }
}
