package uk.frontdoor.app.access.wire;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** A server with a second's patience, which reads what is posted and nothing else. */
final class PunctualServer implements AutoCloseable {
    private final AtomicInteger givenUp = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final Tomcat server = new Tomcat();
    private final Connector connector = new Connector(PunctualProtocol.class.getName());

    PunctualServer(Path folder, Consumer<Connector> further) throws LifecycleException {
        connector.setPort(0);
        connector.setProperty("connectionTimeout", "1000");
        connector.setProperty("keepAliveTimeout", "500");
        further.accept(connector);
        ((PunctualProtocol) connector.getProtocolHandler()).whenGivenUp(givenUp::incrementAndGet);
        server.setBaseDir(folder.toString());
        server.setConnector(connector);
        Context context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "reader", new Reader());
        context.addServletMappingDecoded("/", "reader");
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    AtomicInteger givenUp() {
        return givenUp;
    }

    AtomicInteger served() {
        return served;
    }

    @Override
    public void close() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    private final class Reader extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            served.incrementAndGet();
        }
    }
}
