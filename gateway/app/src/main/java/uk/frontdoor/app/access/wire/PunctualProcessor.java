package uk.frontdoor.app.access.wire;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads the requests of a connection and says when one of them did not come. */
final class PunctualProcessor extends Http11Processor {
    private final PunctualProtocol server;

    PunctualProcessor(PunctualProtocol server, Adapter adapter) {
        super(server, adapter);
        this.server = server;
    }

    @Override
    public SocketState process(SocketWrapperBase<?> socket, SocketEvent event) throws IOException {
        return socket.getSocket() instanceof Punctual channel
                ? process(socket, event, channel.allowance())
                : super.process(socket, event);
    }

    /** Tomcat asks a processor about an error only when a request has begun. */
    private SocketState process(SocketWrapperBase<?> socket, SocketEvent event, Allowance allowance) throws IOException {
        boolean silent = event == SocketEvent.ERROR && socket.getError() instanceof SocketTimeoutException;
        int before = served();
        SocketState state = super.process(socket, event);
        if (silent || allowance.isExhausted()) {
            server.giveUp();
        } else if (served() > before) {
            allowance.startAgain();
        }
        return state;
    }

    private int served() {
        return request.getRequestProcessor().getRequestCount();
    }
}
