package uk.frontdoor.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Against a daemon that speaks the protocol and says what it is told to. */
final class ClamAvTest {
    @Test
    void sendsEveryByteAndBelievesAPlainOk() throws Exception {
        byte[] content = new byte[200_000];
        new Random(5).nextBytes(content);

        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(daemon, "stream: OK\0"));

            assertThat(scan(daemon.getLocalPort(), content)).isEqualTo(ScanVerdict.CLEAN);
            assertThat(received.get(60, TimeUnit.SECONDS)).isEqualTo(content);
        }
    }

    @Test
    void saysWhatWasFound() throws IOException {
        assertThat(answered("stream: Eicar-Signature FOUND\0")).isEqualTo(ScanVerdict.INFECTED);
    }

    @Test
    void holdsWhateverItCannotBeSureOf() throws IOException {
        assertThat(answered("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(ScanVerdict.HELD);
        assertThat(answered("")).isEqualTo(ScanVerdict.HELD);
        assertThat(answered("OK, but for another stream: OK")).isEqualTo(ScanVerdict.HELD);
        try (ServerSocket nobody = new ServerSocket(0)) {
            int port = nobody.getLocalPort();
            nobody.close();
            assertThat(scan(port, new byte[1])).isEqualTo(ScanVerdict.HELD);
        }
    }

    private static ScanVerdict answered(String answer) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            return scan(daemon.getLocalPort(), new byte[] {1, 2, 3});
        }
    }

    private static ScanVerdict scan(int port, byte[] content) {
        String here = InetAddress.getLoopbackAddress().getHostAddress();
        return new ClamAv(new AttachmentSettings.Scanner(here, port, Duration.ofSeconds(5))).scan(content);
    }

    private static byte[] serve(ServerSocket daemon, String answer) {
        try (Socket client = daemon.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            java.io.ByteArrayOutputStream received = new java.io.ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                received.write(in.readNBytes(length));
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return received.toByteArray();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
