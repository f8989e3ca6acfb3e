package uk.frontdoor.proof.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** A checkpoint as it was published, and the signature that came with it. */
record SignedCheckpoint(String text, byte[] signature) {
    private static final String TITLE = "Front Door ledger checkpoint";

    static SignedCheckpoint read(Path text) throws IOException {
        String name = text.getFileName().toString().replace(".txt", ".sig");
        return new SignedCheckpoint(
                new String(Files.readAllBytes(text), US_ASCII), Files.readAllBytes(text.resolveSibling(name)));
    }

    boolean isSignedBy(X509Certificate gateway) {
        String key = gateway.getPublicKey().getAlgorithm();
        try {
            Signature signature = Signature.getInstance("SHA256with" + (key.equals("EC") ? "ECDSA" : key));
            signature.initVerify(gateway.getPublicKey());
            signature.update(text.getBytes(US_ASCII));
            return text.startsWith(TITLE + "\n") && signature.verify(this.signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /** Whether it says all that a checkpoint says. */
    boolean isWhole() {
        try {
            return entries() > 0 && head().length > 0 && root().length > 0 && at().isAfter(Instant.MIN);
        } catch (RuntimeException unreadable) { // whatever stands in place of a number, a hash or a time
            return false;
        }
    }

    long entries() {
        return Long.parseLong(value("entries"));
    }

    byte[] head() {
        return HexFormat.of().parseHex(value("head"));
    }

    byte[] root() {
        return HexFormat.of().parseHex(value("root"));
    }

    Instant at() {
        return Instant.parse(value("at"));
    }

    private String value(String name) {
        Map<String, String> values = text.lines()
                .filter(line -> line.contains(": "))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a checkpoint says nothing of its " + name);
        }
        return value;
    }
}
