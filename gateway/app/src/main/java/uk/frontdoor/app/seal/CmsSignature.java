package uk.frontdoor.app.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** CMS SignedData (RFC 5652) with the content and the signer's certificate inside; exactly one signer. */
final class CmsSignature {
    /** SHA-256, SHA-384 and SHA-512. */
    private static final Set<String> DIGESTS =
            Set.of("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3");

    private CmsSignature() {}

    static byte[] sign(byte[] content, Identity signer)
            throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(Providers.BOUNCY_CASTLE)
                .build(algorithm(signer), signer.key(), signer.certificate()));
        generator.addCertificate(new JcaX509CertificateHolder(signer.certificate()));
        return generator.generate(new CMSProcessableByteArray(content), true).getEncoded(ASN1Encoding.DER);
    }

    static String algorithm(Identity signer) {
        return switch (signer.key().getAlgorithm()) {
            case "EC", "ECDSA" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            case String other -> other;
        };
    }

    /** The content, whoever signed it. */
    static byte[] unverified(CMSSignedData signed) throws CMSException {
        CMSTypedData content = signed.getSignedContent();
        if (content == null) {
            throw new CMSException("the signed content is not inside");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Whether one of these certificates, and nobody else, signed it. A certificate that it carries is no proof. */
    static boolean isBy(List<X509Certificate> trusted, CMSSignedData signed) throws CMSException {
        if (signed.getSignerInfos().size() != 1) {
            return false;
        }
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        for (X509Certificate certificate : trusted) {
            if (isBy(certificate, signer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBy(X509Certificate certificate, SignerInformation signer) throws CMSException {
        try {
            boolean named = signer.getSID().match(new JcaX509CertificateHolder(certificate));
            return named
                    && DIGESTS.contains(signer.getDigestAlgOID())
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(Providers.BOUNCY_CASTLE)
                            .build(certificate));
        } catch (OperatorCreationException | GeneralSecurityException unusable) {
            throw new CMSException("the certificate cannot be used: " + unusable.getMessage(), unusable);
        }
    }
}
