package uk.frontdoor.proof.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads heads, bodies and chunks from a socket with as few reads as it can. */
final class SocketBuffer {
    private final InputStream in;
    private byte[] buffer = new byte[32_768];
    private int from;
    private int to;

    SocketBuffer(InputStream in) {
        this.in = in;
    }

    /** Everything up to and with the empty line. */
    String head() throws IOException {
        int scanned = from;
        while (true) {
            for (; scanned + 3 < to; scanned++) {
                if (lineEndsAt(scanned) && lineEndsAt(scanned + 2)) {
                    return take(scanned + 4);
                }
            }
            int moved = from;
            fill();
            scanned -= moved - from;
        }
    }

    byte[] bytes(int length) throws IOException {
        byte[] body = new byte[length];
        int buffered = Math.min(length, to - from);
        System.arraycopy(buffer, from, body, 0, buffered);
        from += buffered;
        if (in.readNBytes(body, buffered, length - buffered) < length - buffered) {
            throw new EOFException("the server closed the connection in mid-answer");
        }
        return body;
    }

    byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        int scanned = from;
        while (true) {
            for (; scanned + 1 < to; scanned++) {
                if (lineEndsAt(scanned)) {
                    return take(scanned + 2);
                }
            }
            int moved = from;
            fill();
            scanned -= moved - from;
        }
    }

    private boolean lineEndsAt(int at) {
        return buffer[at] == '\r' && buffer[at + 1] == '\n';
    }

    private String take(int end) {
        String text = new String(buffer, from, end - from, ISO_8859_1);
        from = end;
        return text;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = in.read(buffer, to, buffer.length - to);
        if (read <= 0) {
            throw new EOFException("the server closed the connection");
        }
        to += read;
    }
}
