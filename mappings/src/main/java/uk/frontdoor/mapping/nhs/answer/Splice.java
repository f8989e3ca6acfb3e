package uk.frontdoor.mapping.nhs.answer;

import java.io.ByteArrayOutputStream;

/** Bytes as they were sent, with others put in at some places; the places come in order. */
final class Splice {
    private static final int ROOM_FOR_ADDITIONS = 2 * 1024;

    private final byte[] sent;
    private final ByteArrayOutputStream written;
    private int copied;

    Splice(byte[] sent) {
        this.sent = sent;
        this.written = new ByteArrayOutputStream(sent.length + ROOM_FOR_ADDITIONS);
    }

    void insert(int at, byte[] added) {
        replace(at, at, added);
    }

    void replace(int from, int to, byte[] by) {
        written.write(sent, copied, from - copied);
        written.writeBytes(by);
        copied = to;
    }

    byte[] toBytes() {
        replace(sent.length, sent.length, new byte[0]);
        return written.toByteArray();
    }
}
