package uk.frontdoor.app.access.wire;

import java.time.Duration;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Makes channels that count how long they are waited for. */
final class PunctualEndpoint extends NioEndpoint {

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        Allowance allowance = new Allowance(Duration.ofMillis(getConnectionTimeout()), System::nanoTime);
        return isSSLEnabled()
                ? new PunctualSecureChannel(buffers, this, allowance)
                : new PunctualChannel(buffers, allowance);
    }
}
