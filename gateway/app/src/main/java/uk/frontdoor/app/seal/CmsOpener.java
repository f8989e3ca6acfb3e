package uk.frontdoor.app.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;

/** Opens a seal as its recipient does: decrypts, then checks that the gateway signed. */
public final class CmsOpener {
    private static final int TAG_BYTES = 16;

    private final Identity recipient;
    private final X509Certificate gateway;

    public CmsOpener(Identity recipient, X509Certificate gateway) {
        this.recipient = recipient;
        this.gateway = gateway;
    }

    /**
     * The content, once it is certain who sent it.
     *
     * @throws BrokenSeal when it is not for this recipient, was changed, or is not signed by the gateway
     */
    public byte[] open(byte[] sealed) {
        try {
            CMSSignedData signed = new CMSSignedData(decrypt(new CMSAuthEnvelopedData(sealed)));
            if (!CmsSignature.isBy(List.of(gateway), signed)) {
                throw new BrokenSeal("the gateway has not signed it");
            }
            return CmsSignature.unverified(signed);
        } catch (BrokenSeal broken) {
            throw broken;
        } catch (CMSException | RuntimeException unreadable) {
            // Bouncy Castle's parsers throw whatever the bytes lead them into.
            throw new BrokenSeal("it cannot be opened", unreadable);
        }
    }

    private byte[] decrypt(CMSAuthEnvelopedData envelope) throws CMSException {
        for (RecipientInformation information : envelope.getRecipientInfos()) {
            if (information.getRID().match(holder())) {
                return information.getContent(keys());
            }
        }
        throw new BrokenSeal("it is sealed to somebody else");
    }

    private X509CertificateHolder holder() throws CMSException {
        try {
            return new JcaX509CertificateHolder(recipient.certificate());
        } catch (CertificateEncodingException impossible) {
            throw new CMSException("the certificate cannot be read", impossible);
        }
    }

    private Recipient keys() {
        if (recipient.key().getAlgorithm().equals("RSA")) {
            JceKeyTransAuthEnvelopedRecipient rsa = new JceKeyTransAuthEnvelopedRecipient(recipient.key());
            rsa.setProvider(Providers.BOUNCY_CASTLE);
            rsa.setAllowedContentAlgorithms(Set.of(CMSAlgorithm.AES256_GCM));
            rsa.setMinimumTagSize(TAG_BYTES);
            return rsa;
        }
        JceKeyAgreeAuthEnvelopedRecipient curve = new JceKeyAgreeAuthEnvelopedRecipient(recipient.key());
        curve.setProvider(Providers.BOUNCY_CASTLE);
        curve.setAllowedContentAlgorithms(Set.of(CMSAlgorithm.AES256_GCM));
        curve.setMinimumTagSize(TAG_BYTES);
        return curve;
    }

    /** A seal that proves nothing. */
    public static final class BrokenSeal extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BrokenSeal(String reason) {
            super(reason);
        }

        BrokenSeal(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
