package uk.frontdoor.app.ledger;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import uk.frontdoor.core.digest.Sha256;

/**
 * Somebody else who says when they saw a checkpoint (RFC 3161). They learn a digest and nothing else.
 *
 * <p>{@code openssl ts -verify} checks what they say.
 */
final class TimestampAuthority {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    /** Many times what one has with all its certificates. */
    private static final long LONGEST_ANSWER = 256 * 1024;

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SecureRandom random = new SecureRandom();

    TimestampAuthority(URI address) {
        this.address = address;
    }

    /**
     * The authority's answer as it came.
     *
     * @throws IOException when it is away, refuses, or answers something else
     */
    byte[] over(byte[] content) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest question =
                generator.generate(TSPAlgorithms.SHA256, Sha256.of(content), new BigInteger(NONCE_BITS, random));
        return read(question, ask(question.getEncoded()));
    }

    /** The same answer, when it is one to this question. */
    static byte[] read(TimeStampRequest question, byte[] answer) throws IOException {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(question);
            if (response.getTimeStampToken() == null) {
                throw new IOException("the time-stamping authority refuses, status " + response.getStatus());
            }
            return answer;
        } catch (TSPException | RuntimeException other) {
            // Bouncy Castle's parsers throw whatever the bytes lead them into.
            throw new IOException("the time-stamping authority answers something else", other);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER))
                    .body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the gateway is stopping", stopped);
        }
    }
}
