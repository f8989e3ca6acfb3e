package uk.frontdoor.app.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.ReceiptReader;
import uk.frontdoor.core.dispatch.RecipientWord;

/** Opens a receipt and checks that the destination it names has signed it, by the certificate we hold of it. */
public final class ReceiptVerifier implements ReceiptReader {
    private static final int MOST_BYTES = 16 * 1024;

    private final RecipientCertificates certificates;

    public ReceiptVerifier(RecipientCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public RecipientWord read(byte[] signed) {
        if (signed.length > MOST_BYTES) {
            throw new InvalidReceipt("larger than any receipt");
        }
        CMSSignedData data = parse(signed);
        RecipientWord word = content(data);
        if (!isBy(certificates.forSigning(word.from()), data)) {
            throw new InvalidReceipt("not signed by " + word.from());
        }
        return word;
    }

    private static CMSSignedData parse(byte[] signed) {
        try {
            return new CMSSignedData(signed);
        } catch (CMSException | RuntimeException unreadable) {
            // Bouncy Castle's parsers throw whatever the bytes lead them into.
            throw new InvalidReceipt("no CMS SignedData", withoutValues(unreadable));
        }
    }

    private static RecipientWord content(CMSSignedData data) {
        try {
            byte[] json = CmsSignature.unverified(data);
            if (RecallBody.is(json)) {
                return RecallBody.read(json).word();
            }
            return ProgressBody.is(json)
                    ? ProgressBody.read(json).progress()
                    : ReceiptBody.read(json).receipt();
        } catch (CMSException | RuntimeException malformed) {
            // As above, and the JSON parser's own.
            throw new InvalidReceipt("its content is no receipt", withoutValues(malformed));
        }
    }

    private static boolean isBy(List<X509Certificate> trusted, CMSSignedData data) {
        try {
            return CmsSignature.isBy(trusted, data);
        } catch (CMSException | RuntimeException unreadable) {
            // As above: a signature that cannot even be decoded.
            throw new InvalidReceipt("its signature is wrong", withoutValues(unreadable));
        }
    }

    /** What a parser says may quote what it read. */
    private static Throwable withoutValues(Exception malformed) {
        return new IllegalArgumentException(malformed.getClass().getSimpleName());
    }
}
