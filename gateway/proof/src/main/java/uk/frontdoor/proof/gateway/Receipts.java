package uk.frontdoor.proof.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;

/** Signs receipts as a recipient does, with the key that the demonstration made for it. */
public final class Receipts {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final String destination;
    private final PrivateKey key;
    private final X509Certificate certificate;

    private Receipts(String destination, PrivateKey key, X509Certificate certificate) {
        this.destination = destination;
        this.key = key;
        this.certificate = certificate;
    }

    /** @param data the gateway's data folder, once it has started */
    public static Receipts of(String destination, Path data) throws IOException, GeneralSecurityException {
        Path keys = data.resolve("keys");
        return new Receipts(
                destination,
                key(keys.resolve("sandbox").resolve(destination + ".key.pem")),
                certificate(keys.resolve("recipients").resolve(destination + ".pem")));
    }

    /** JSON inside CMS SignedData: which release, and the digest of what came. */
    public byte[] sign(Delivered delivered, byte[] sealed) {
        try {
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
            String body = "{\"release\":\"%s\",\"sealedDigest\":\"%s\",\"receivedAt\":\"%s\",\"from\":\"%s\"}"
                    .formatted(delivered.release(), digest, Instant.now(), destination);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(PROVIDER)
                    .build(algorithm(), key, certificate));
            generator.addCertificate(new JcaX509CertificateHolder(certificate));
            return generator
                    .generate(new CMSProcessableByteArray(body.getBytes(UTF_8)), true)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("a receipt could not be signed", e);
        }
    }

    private String algorithm() {
        return switch (key.getAlgorithm()) {
            case "EC", "ECDSA" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            case String other -> other;
        };
    }

    private static PrivateKey key(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                PEMParser parser = new PEMParser(reader)) {
            Object found = parser.readObject();
            PrivateKeyInfo info = found instanceof PEMKeyPair pair ? pair.getPrivateKeyInfo() : (PrivateKeyInfo) found;
            return new JcaPEMKeyConverter().setProvider(PROVIDER).getPrivateKey(info);
        }
    }

    private static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509", PROVIDER).generateCertificate(in);
        }
    }
}
