package uk.frontdoor.app.platform.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * TLS on the embedded broker's ports. The files are read again when they change.
 *
 * @param certificate the broker's certificate and what leads to its issuer, PEM
 * @param privateKey its key, PKCS#8 PEM without a password
 * @param trust certificates of those who issue clients' certificates, PEM; a client may then log in with its own
 */
record BrokerTls(Path certificate, Path privateKey, Path trust) {
    BrokerTls {
        refuseOddPath(certificate);
        refuseOddPath(privateKey);
        refuseOddPath(trust);
    }

    /** They stand in the acceptors' addresses. */
    private static void refuseOddPath(Path path) {
        if (!path.toString().matches("[A-Za-z0-9._/-]+")) {
            throw new IllegalArgumentException("frontdoor.broker.tls: paths of A-Z, a-z, 0-9, dots, hyphens (expected)");
        }
    }

    /** Written beside the broker's data, because Artemis reads a key and its certificate from one file. */
    String options(Path folder) throws IOException {
        Path pair = folder.resolve("tls.pemcfg");
        Files.writeString(
                pair,
                "source.key=%s%nsource.cert=%s%n".formatted(privateKey.toAbsolutePath(), certificate.toAbsolutePath()));
        return ";sslEnabled=true;keyStoreType=PEMCFG;keyStorePath=" + pair.toAbsolutePath()
                + ";trustStoreType=PEM;trustStorePath=" + trust.toAbsolutePath()
                + ";wantClientAuth=true;enabledProtocols=TLSv1.3,TLSv1.2;sslAutoReload=true";
    }
}
