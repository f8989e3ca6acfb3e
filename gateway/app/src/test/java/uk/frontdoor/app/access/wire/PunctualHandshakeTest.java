package uk.frontdoor.app.access.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.net.SSLHostConfigCertificate.Type;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.fixture.AnAuthority;

@Tag("hostile")
final class PunctualHandshakeTest {
    /** A handshake record of 512 bytes, of which no byte comes. */
    private static final String ANNOUNCED = "\u0016\u0003\u0001\u0002\u0000";

    @TempDir
    private Path folder;

    @Test
    void givesUpAHandshakeThatComesByTheByte() throws Exception {
        Path certificate = folder.resolve("http.pem");
        Path key = folder.resolve("http.key.pem");
        new AnAuthority("Issuing authority").issue("front-door").write(certificate, key);
        try (PunctualServer server = new PunctualServer(folder, connector -> secure(connector, certificate, key));
                SlowSender sender = new SlowSender(server.port())) {
            sender.send(ANNOUNCED).drip("\u0001");

            assertThat(server.served()).hasValue(0);
        }
    }

    private static void secure(Connector connector, Path certificate, Path key) {
        SSLHostConfig tls = new SSLHostConfig();
        SSLHostConfigCertificate own = new SSLHostConfigCertificate(tls, Type.UNDEFINED);
        own.setCertificateFile(certificate.toString());
        own.setCertificateKeyFile(key.toString());
        tls.addCertificate(own);
        connector.addSslHostConfig(tls);
        connector.setProperty("SSLEnabled", "true");
        connector.setSecure(true);
        connector.setScheme("https");
    }
}
