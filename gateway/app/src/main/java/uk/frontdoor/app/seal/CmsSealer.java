package uk.frontdoor.app.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.Sealer;
import uk.frontdoor.core.dispatch.SealingFailed;

/**
 * Seals by Cryptographic Message Syntax: the gateway's SignedData inside AuthEnvelopedData (RFC 5083), AES-256-GCM.
 *
 * <p>For a recipient with two kinds of key there are two envelopes, one inside the other, and both kinds must be broken
 * to read it. What was signed names its recipient, so it cannot be passed on as if meant for another.
 */
public final class CmsSealer implements Sealer {
    private final GatewayKeys gateway;
    private final RecipientCertificates certificates;

    public CmsSealer(GatewayKeys gateway, RecipientCertificates certificates) {
        this.gateway = gateway;
        this.certificates = certificates;
    }

    @Override
    public byte[] seal(byte[] content, DestinationId recipient) {
        try {
            List<X509Certificate> layers = certificates.forSealing(recipient);
            byte[] sealed = CmsSignature.sign(content, gateway.signingTo(layers));
            for (X509Certificate layer : layers) {
                sealed = encrypt(sealed, layer);
            }
            return sealed;
        } catch (RecipientCertificates.UnusableCertificate unusable) {
            throw new SealingFailed(String.valueOf(unusable.getMessage()), unusable);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException failure) {
            throw new SealingFailed(recipient + ": " + failure.getClass().getSimpleName(), failure);
        }
    }

    static byte[] encrypt(byte[] within, X509Certificate certificate)
            throws CMSException, GeneralSecurityException, IOException {
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(ContentKey.to(certificate));
        OutputAEADEncryptor encryptor =
                (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                        .setProvider(Providers.CONTENT)
                        .build();
        return generator
                .generate(new CMSProcessableByteArray(within), encryptor)
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DER);
    }
}
