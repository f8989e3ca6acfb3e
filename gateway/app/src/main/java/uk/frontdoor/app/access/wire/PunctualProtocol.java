package uk.frontdoor.app.access.wire;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Tomcat's HTTP/1.1, with an {@link Allowance} for each request. Its own limit is for one silence: who sends a byte
 * before each is over may hold a connection for a day, with headers, with a body or with one nobody wants any more, and
 * some thousands of them hold every connection there is. Tomcat closes such a connection and tells nobody; this one
 * tells.
 *
 * <p>Public, and made by its name, because the server does so.
 */
public final class PunctualProtocol extends Http11NioProtocol {
    private volatile Runnable givenUp = () -> {};

    public PunctualProtocol() {
        super(new PunctualEndpoint());
    }

    /** @param givenUp called on the server's thread for each connection that is closed because a request did not come */
    public void whenGivenUp(Runnable givenUp) {
        this.givenUp = givenUp;
    }

    void giveUp() {
        givenUp.run();
    }

    @Override
    protected Processor createProcessor() {
        return new PunctualProcessor(this, getAdapter());
    }
}
