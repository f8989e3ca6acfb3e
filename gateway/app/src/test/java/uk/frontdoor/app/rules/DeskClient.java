package uk.frontdoor.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.app.identity.SignIn;

/** A member of staff at a browser, over HTTP: signs in, reads pages, sends forms and files. */
final class DeskClient {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String url;

    private DeskClient(int port) {
        this.url = "http://localhost:" + port;
    }

    static DeskClient signedIn(int port, String name) {
        DeskClient desk = new DeskClient(port);
        try {
            SignIn.as(desk.http, desk.url, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return desk;
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html").GET());
    }

    /** Presses a button of a page. */
    HttpResponse<String> press(String page, String action) {
        return post(page, action, "pressed=yes");
    }

    /** Sends the form by which a changed file is proposed. */
    HttpResponse<String> upload(String table, String fileName, byte[] content) {
        return upload(table, Map.of(fileName, content));
    }

    /** The same for several area files at once. */
    HttpResponse<String> uploadAll(Map<String, byte[]> files) {
        return upload("area-files", files);
    }

    private HttpResponse<String> upload(String table, Map<String, byte[]> files) {
        String boundary = "frontdoor" + UUID.randomUUID();
        String fields =
                part(boundary, "name=\"_csrf\"", token("/desk/rules")) + part(boundary, "name=\"table\"", table);
        List<byte[]> parts = new ArrayList<>(List.of(fields.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            parts.add(head.getBytes(StandardCharsets.UTF_8));
            parts.add(content);
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(url + "/desk/rules"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> post(String page, String action, String form) {
        String body = form + "&_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(url + action))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(open(page).body());
        return token.find() ? token.group(1) : "none";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
