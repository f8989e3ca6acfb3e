package uk.frontdoor.app.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.interfaces.ECPublicKey;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.Sealer;
import uk.frontdoor.core.dispatch.SealingFailed;

/**
 * Seals by Cryptographic Message Syntax: the gateway's SignedData inside AuthEnvelopedData (RFC 5083), AES-256-GCM.
 *
 * <p>The content key goes to an elliptic-curve certificate by ECDH with a key made for this one message, to an RSA
 * certificate by OAEP with SHA-256. What was signed names its recipient, so it cannot be passed on as if meant for
 * another.
 */
public final class CmsSealer implements Sealer {
    private static final OAEPParameterSpec OAEP_SHA_256 =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final Identity gateway;
    private final RecipientCertificates certificates;

    public CmsSealer(Identity gateway, RecipientCertificates certificates) {
        this.gateway = gateway;
        this.certificates = certificates;
    }

    @Override
    public byte[] seal(byte[] content, DestinationId recipient) {
        try {
            X509Certificate certificate = certificates.forSealing(recipient);
            return encrypt(CmsSignature.sign(content, gateway), certificate);
        } catch (RecipientCertificates.UnusableCertificate unusable) {
            throw new SealingFailed(String.valueOf(unusable.getMessage()), unusable);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException failure) {
            throw new SealingFailed(recipient + ": " + failure.getClass().getSimpleName(), failure);
        }
    }

    private static byte[] encrypt(byte[] signed, X509Certificate certificate)
            throws CMSException, GeneralSecurityException, IOException {
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(contentKeyFor(certificate));
        OutputAEADEncryptor encryptor =
                (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                        .setProvider(Providers.CONTENT)
                        .build();
        return generator
                .generate(new CMSProcessableByteArray(signed), encryptor)
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DER);
    }

    private static RecipientInfoGenerator contentKeyFor(X509Certificate certificate)
            throws GeneralSecurityException {
        return certificate.getPublicKey() instanceof ECPublicKey key
                ? byAgreement(certificate, key)
                : byTransport(certificate);
    }

    private static RecipientInfoGenerator byAgreement(X509Certificate certificate, ECPublicKey key)
            throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC", Providers.BOUNCY_CASTLE);
        pairs.initialize(key.getParameters());
        KeyPair once = pairs.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECCDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .setProvider(Providers.BOUNCY_CASTLE)
                .addRecipient(certificate);
    }

    private static RecipientInfoGenerator byTransport(X509Certificate certificate) throws GeneralSecurityException {
        AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP_SHA_256);
        return new JceKeyTransRecipientInfoGenerator(certificate, oaep).setProvider(Providers.BOUNCY_CASTLE);
    }
}
