package uk.frontdoor.app.access.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** A connection in the clear. */
final class PunctualChannel extends NioChannel implements Punctual {
    private final Allowance allowance;

    PunctualChannel(SocketBufferHandler buffers, Allowance allowance) {
        super(buffers);
        this.allowance = allowance;
    }

    @Override
    public Allowance allowance() {
        return allowance;
    }

    /** Channels are used again for other connections. */
    @Override
    public void reset(SocketChannel channel, NioSocketWrapper wrapper) throws IOException {
        super.reset(channel, wrapper);
        allowance.startAgain();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return allowance.gave(super.read(target));
    }
}
