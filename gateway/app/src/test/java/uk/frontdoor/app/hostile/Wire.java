package uk.frontdoor.app.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, as no HTTP client would send them. */
final class Wire {
    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final int LONG_PATIENCE_MILLISECONDS = 60_000;
    private static final int STATUS_AT = 9;

    private Wire() {}

    /** Everything that comes back until the server closes or falls silent. */
    static String exchange(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            write(socket, request);
            return read(socket.getInputStream());
        }
    }

    /** The same, and nothing more will come: who reads on finds the end. */
    static String breakOff(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LONG_PATIENCE_MILLISECONDS);
            write(socket, request);
            socket.shutdownOutput();
            return read(socket.getInputStream());
        }
    }

    private static void write(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketTimeoutException | SocketException silentOrReset) {
            // What came until then is the answer.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    static int status(String answer) {
        return answer.length() < STATUS_AT + 3 ? 0 : Integer.parseInt(answer.substring(STATUS_AT, STATUS_AT + 3));
    }

    /** How many answers came: a second one is to a request that was smuggled in. */
    static int answers(String answer) {
        return answer.split("HTTP/1\\.1 ", -1).length - 1;
    }
}
