package uk.frontdoor.app.access.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Sends a byte well before each silence would end. */
final class SlowSender implements AutoCloseable {
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final Socket socket;

    SlowSender(int port) throws IOException {
        socket = new Socket("localhost", port);
    }

    SlowSender send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** Until the server has had enough. */
    void drip(String drop) {
        await().pollInterval(Duration.ofMillis(100)).atMost(LONGEST).until(() -> !isTaken(drop));
    }

    private boolean isTaken(String drop) throws IOException {
        socket.setSoTimeout(1);
        try {
            send(drop);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        } catch (SocketException reset) {
            return false;
        }
    }

    /** All that comes until the server closes the connection. */
    String answer() throws IOException {
        socket.setSoTimeout((int) LONGEST.toMillis());
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
