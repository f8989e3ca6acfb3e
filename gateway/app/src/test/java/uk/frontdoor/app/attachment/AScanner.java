package uk.frontdoor.app.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A daemon that speaks ClamAV's protocol and finds a virus wherever the word is. While it is down it only hangs up. */
public final class AScanner implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicBoolean up = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    public AScanner() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How often somebody came, also in vain. */
    public int asked() {
        return asked.get();
    }

    public void comesUp() {
        up.set(true);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                asked.incrementAndGet();
                if (up.get()) {
                    answer(caller);
                }
            } catch (SocketException closed) {
                return;
            } catch (IOException hungUp) {
                throw new UncheckedIOException(hungUp);
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String found = content.indexOf("virus") < 0 ? "stream: OK\0" : "stream: Test-Signature FOUND\0";
        caller.getOutputStream().write(found.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}
