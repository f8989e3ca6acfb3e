package uk.frontdoor.app.access;

import jakarta.jms.Connection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.fixture.AnAuthority;

/** Clients that trust one authority and show a certificate: over HTTP, AMQP and the broker's own protocol. */
record CertificateClients(AnAuthority authority, Path folder) {
    private static final int PATIENCE_MILLISECONDS = 60_000;

    Connection amqp(AnAuthority.Issued as, int port) throws Exception {
        String store = as.store(Files.createTempFile(folder, "store", ".p12")).toString();
        Connection connection = new JmsConnectionFactory("amqps://localhost:" + port
                        + "?amqp.saslMechanisms=EXTERNAL&transport.storeType=PKCS12"
                        + "&transport.keyStoreLocation=" + store + "&transport.keyStorePassword=" + AnAuthority.PASSWORD
                        + "&transport.trustStoreLocation=" + store
                        + "&transport.trustStorePassword=" + AnAuthority.PASSWORD)
                .createConnection();
        connection.start();
        return connection;
    }

    Connection core(AnAuthority.Issued as, int port) throws Exception {
        String store = as.store(Files.createTempFile(folder, "store", ".p12")).toString();
        Connection connection = new ActiveMQConnectionFactory("tcp://localhost:" + port
                        + "?sslEnabled=true&keyStoreType=PKCS12&trustStoreType=PKCS12&reconnectAttempts=0"
                        + "&keyStorePath=" + store + "&keyStorePassword=" + AnAuthority.PASSWORD
                        + "&trustStorePath=" + store + "&trustStorePassword=" + AnAuthority.PASSWORD)
                .createConnection();
        connection.start();
        return connection;
    }

    /** What TLS shows at a port, whatever is spoken behind it. */
    Certificate shownAt(int port) throws Exception {
        try (SSLSocket socket = (SSLSocket) context(null).getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    SSLContext context(AnAuthority.@Nullable Issued issued) throws IOException, GeneralSecurityException {
        Path file = (issued == null ? authority.issue("anybody") : issued)
                .store(Files.createTempFile(folder, "store", ".p12"));
        KeyStore store = KeyStore.getInstance(file.toFile(), AnAuthority.PASSWORD.toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, AnAuthority.PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("issuer", authority.issue("anybody").issuer());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(issued == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
