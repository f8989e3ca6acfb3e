package uk.frontdoor.proof.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * One keep-alive HTTP/1.1 connection over a raw socket, so that the client costs little beside what it measures.
 * Sends prepared bytes, reads status and body.
 */
public final class HttpConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final SocketBuffer in;
    private final OutputStream out;
    private boolean open = true;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new SocketBuffer(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    public static HttpConnection to(int port) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        return new HttpConnection(socket);
    }

    /** False once the server has said that it closes the connection. */
    public boolean open() {
        return open;
    }

    /** One request, one answer. */
    public HttpAnswer call(byte[] request) throws IOException {
        out.write(request);
        HttpHead head = new HttpHead(in.head());
        open = !head.closes();
        return new HttpAnswer(head.status(), head.chunked() ? in.chunks() : in.bytes(head.length()));
    }

    /** Closes it without a word; not open any more. */
    public void abandon() {
        open = false;
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            open = false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
