package uk.frontdoor.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Turns the configured port 0 into a port nobody listens on. */
public final class FreePort {

    private FreePort() {}

    public static int ifZero(int port) {
        return port == 0 ? choose() : port;
    }

    private static int choose() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port on this machine", failure);
        }
    }
}
