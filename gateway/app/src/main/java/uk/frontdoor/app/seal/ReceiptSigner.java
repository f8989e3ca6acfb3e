package uk.frontdoor.app.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import uk.frontdoor.core.dispatch.DeliveryReceipt;

/** Writes a receipt as its recipient does: JSON inside CMS SignedData. */
public final class ReceiptSigner {
    private final Identity recipient;

    public ReceiptSigner(Identity recipient) {
        this.recipient = recipient;
    }

    public byte[] sign(DeliveryReceipt receipt) {
        try {
            return CmsSignature.sign(ReceiptBody.of(receipt).json(), recipient);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException("the receipt cannot be signed", unusable);
        }
    }
}
