package uk.frontdoor.app.nhs.answer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts one answer once: follows no redirect, waits no longer than it may, reads no more than it must. */
final class AnswerPost {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final long LONGEST_ANSWER = 64 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client;
    private final Duration within;

    AnswerPost(Duration within) {
        this.within = within;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Attempt post(URI address, Waiting answer) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/$process-message"))
                .timeout(within)
                .POST(BodyPublishers.ofByteArray(answer.body()));
        answer.headers().forEach(request::header);
        var sending = client.sendAsync(
                request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        return attempt(sending);
    }

    private Attempt attempt(CompletableFuture<HttpResponse<byte[]>> sending) throws InterruptedException {
        try {
            return read(sending.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            sending.cancel(true);
            return new Attempt.Failed("no answer in time");
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            return new Attempt.Failed(cause.getClass().getSimpleName());
        }
    }

    private static Attempt read(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        return switch (status) {
            case 408, 425, 429 -> new Attempt.Failed("status " + status);
            case 409 -> isDuplicate(response.body()) ? new Attempt.Taken() : new Attempt.Refused(status);
            default -> {
                if (status >= 200 && status < 300) {
                    yield new Attempt.Taken();
                }
                yield status >= 500 ? new Attempt.Failed("status " + status) : new Attempt.Refused(status);
            }
        };
    }

    /** Error bodies need not be readable. */
    private static boolean isDuplicate(byte[] body) {
        try {
            for (JsonNode issue : MAPPER.readTree(body).path("issue")) {
                if (issue.path("code").asString("").equals("duplicate")) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException unreadable) {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8).contains("<code value=\"duplicate\"");
        }
    }
}
