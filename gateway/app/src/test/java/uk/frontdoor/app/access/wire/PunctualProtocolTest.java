package uk.frontdoor.app.access.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("hostile")
final class PunctualProtocolTest {
    private static final String BEGINNING = "POST / HTTP/1.1\r\nHost: localhost\r\n";

    @TempDir
    private Path folder;

    private PunctualServer server;

    @BeforeEach
    void start() throws LifecycleException {
        server = new PunctualServer(folder, _ -> {});
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    @Test
    void givesUpHeadersThatComeByTheByteAndTellsOfThem() throws IOException {
        try (SlowSender sender = sent(BEGINNING + "X-Slow: ")) {
            sender.drip("a");
        }
        isGivenUpOnce();
        assertThat(server.served()).hasValue(0);
    }

    @Test
    void givesUpBlankLinesThatComeOneByOne() throws IOException {
        try (SlowSender sender = sent("\r\n")) {
            sender.drip("\r\n");
        }
        isGivenUpOnce();
    }

    @Test
    void givesUpHeadersThatStopAndTellsOfThem() throws IOException {
        try (SlowSender sender = sent(BEGINNING)) {
            assertThat(sender.answer()).isEmpty();
        }
        isGivenUpOnce();
    }

    @Test
    void givesUpABodyThatComesByTheByte() throws IOException {
        try (SlowSender sender = sent(BEGINNING + "Content-Length: 100000\r\n\r\n")) {
            sender.drip("a");
        }
        isGivenUpOnce();
        assertThat(server.served()).hasValue(0);
    }

    /** What is written beside a chunk is no byte of the body. */
    @Test
    void givesUpAChunkThatIsAnnouncedByTheByte() throws IOException {
        try (SlowSender sender = sent(BEGINNING + "Transfer-Encoding: chunked\r\n\r\n5;x=")) {
            sender.drip("a");
        }
        isGivenUpOnce();
        assertThat(server.served()).hasValue(0);
    }

    /** The answer is given long before; it is the connection that is still held. */
    @Test
    void givesUpABodyThatNobodyReads() throws IOException {
        try (SlowSender sender = sent("PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")) {
            sender.drip("a");
        }
        isGivenUpOnce();
    }

    @Test
    void servesRequestsOneAfterTheOtherAndLetsAConnectionRest() throws IOException {
        String request = BEGINNING + "Content-Length: 3\r\n\r\nabc";
        try (SlowSender sender = sent(request + request)) {
            assertThat(sender.send(request).answer()).containsPattern("(?s)HTTP/1.1 200.*HTTP/1.1 200.*HTTP/1.1 200");
        }
        assertThat(server.givenUp()).hasValue(0);
    }

    @Test
    void servesALargeBodyOfManyPieces() throws IOException {
        try (SlowSender sender = sent(BEGINNING + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n")) {
            for (int piece = 0; piece < 500; piece++) {
                sender.send("3e8\r\n" + "a".repeat(1000) + "\r\n");
            }
            assertThat(sender.send("0\r\n\r\n").answer()).startsWith("HTTP/1.1 200");
        }
    }

    private SlowSender sent(String beginning) throws IOException {
        return new SlowSender(server.port()).send(beginning);
    }

    private void isGivenUpOnce() {
        await().atMost(SlowSender.LONGEST).until(() -> server.givenUp().get() == 1);
    }
}
