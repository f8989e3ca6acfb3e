package uk.frontdoor.app.access.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** A connection under TLS. Of its handshake Tomcat counts the whole time already. */
final class PunctualSecureChannel extends SecureNioChannel implements Punctual {
    private final Allowance allowance;

    PunctualSecureChannel(SocketBufferHandler buffers, NioEndpoint endpoint, Allowance allowance) {
        super(buffers, endpoint);
        this.allowance = allowance;
    }

    @Override
    public Allowance allowance() {
        return allowance;
    }

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
