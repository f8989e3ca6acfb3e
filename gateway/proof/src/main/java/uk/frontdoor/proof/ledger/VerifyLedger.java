package uk.frontdoor.proof.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code java VerifyLedger.java <gateway certificate> <export> [<folder with checkpoints kept elsewhere>...]}, or a proof
 * file in place of the export. Ends with 0 when it holds, with 1 when it does not.
 */
public final class VerifyLedger {
    private VerifyLedger() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        X509Certificate gateway = certificate(Path.of(arguments[0]));
        Path given = Path.of(arguments[1]);
        if (Files.isRegularFile(given)) {
            end(Proof.read(given).fault(gateway), "The proof holds");
        }
        Evidence evidence = new Evidence(gateway);
        List<Path> kept = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        Optional<String> fault = evidence.fault(given, kept);
        end(fault, evidence.sentence());
    }

    /** For a program that verifies as one of its steps: the first fault of an export, or none. */
    public static Optional<String> fault(Path certificate, Path export) throws IOException, GeneralSecurityException {
        return new Evidence(certificate(certificate)).fault(export, List.of());
    }

    private static void end(Optional<String> fault, String sentence) {
        System.out.println(fault.map("It does not hold: "::concat).orElse(sentence));
        System.exit(fault.isPresent() ? 1 : 0);
    }

    static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }
}
