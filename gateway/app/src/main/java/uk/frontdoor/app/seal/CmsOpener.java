package uk.frontdoor.app.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.KEMRecipientInformation;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;

/** Opens a seal as its recipient does: decrypts every envelope, then checks that the gateway signed. */
public final class CmsOpener {
    private static final int TAG_BYTES = 16;
    private static final int MOST_ENVELOPES = 2;
    private static final Set<ASN1ObjectIdentifier> CONTENT = Set.of(CMSAlgorithm.AES256_GCM);

    private final List<PrivateKey> keys;
    private final List<X509Certificate> gateway;

    /**
     * @param keys the recipient's, of every kind it holds
     * @param gateway by which the recipient knows the gateway
     */
    public CmsOpener(List<PrivateKey> keys, List<X509Certificate> gateway) {
        this.keys = List.copyOf(keys);
        this.gateway = List.copyOf(gateway);
    }

    /**
     * The content, once it is certain who sent it.
     *
     * @throws BrokenSeal when it is not for this recipient, was changed, or is not signed by the gateway
     */
    public byte[] open(byte[] sealed) {
        try {
            CMSSignedData signed = new CMSSignedData(decrypted(sealed));
            if (!CmsSignature.isBy(gateway, signed)) {
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

    private byte[] decrypted(byte[] sealed) throws CMSException {
        byte[] within = decrypt(new CMSAuthEnvelopedData(sealed));
        for (int opened = 1; isEnvelope(within); opened++) {
            if (opened == MOST_ENVELOPES) {
                throw new BrokenSeal("there are more envelopes than the gateway makes");
            }
            within = decrypt(new CMSAuthEnvelopedData(within));
        }
        return within;
    }

    private static boolean isEnvelope(byte[] content) {
        return CMSObjectIdentifiers.authEnvelopedData.equals(
                ContentInfo.getInstance(content).getContentType());
    }

    private byte[] decrypt(CMSAuthEnvelopedData envelope) throws CMSException {
        for (RecipientInformation information : envelope.getRecipientInfos()) {
            Optional<Recipient> key = keys.stream()
                    .flatMap(candidate -> recipient(information, candidate).stream())
                    .findFirst();
            if (key.isPresent()) {
                return information.getContent(key.get());
            }
        }
        throw new BrokenSeal("it is sealed to another kind of key");
    }

    private static Optional<Recipient> recipient(RecipientInformation information, PrivateKey key) {
        String kind = key.getAlgorithm();
        return switch (information) {
            case KeyAgreeRecipientInformation _ when kind.startsWith("EC") -> Optional.of(curve(key));
            case KeyTransRecipientInformation _ when kind.equals("RSA") -> Optional.of(rsa(key));
            case KEMRecipientInformation _ when kind.startsWith("ML-KEM") -> Optional.of(kem(key));
            case Object _ -> Optional.empty();
        };
    }

    private static Recipient curve(PrivateKey key) {
        JceKeyAgreeAuthEnvelopedRecipient curve = new JceKeyAgreeAuthEnvelopedRecipient(key);
        curve.setProvider(Providers.BOUNCY_CASTLE);
        curve.setAllowedContentAlgorithms(CONTENT);
        curve.setMinimumTagSize(TAG_BYTES);
        return curve;
    }

    private static Recipient rsa(PrivateKey key) {
        JceKeyTransAuthEnvelopedRecipient rsa = new JceKeyTransAuthEnvelopedRecipient(key);
        rsa.setProvider(Providers.BOUNCY_CASTLE);
        rsa.setAllowedContentAlgorithms(CONTENT);
        rsa.setMinimumTagSize(TAG_BYTES);
        return rsa;
    }

    private static Recipient kem(PrivateKey key) {
        KemEnvelopeRecipient kem = new KemEnvelopeRecipient(key);
        kem.setProvider(Providers.BOUNCY_CASTLE);
        kem.setAllowedContentAlgorithms(CONTENT);
        kem.setMinimumTagSize(TAG_BYTES);
        return kem;
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
