package uk.frontdoor.app.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import uk.frontdoor.core.dispatch.CaseProgress;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.RecallAnswer;

/** Writes a receipt as its recipient does: JSON inside CMS SignedData. */
public final class ReceiptSigner {
    private final Identity recipient;

    public ReceiptSigner(Identity recipient) {
        this.recipient = recipient;
    }

    public byte[] sign(DeliveryReceipt receipt) {
        return sign(ReceiptBody.of(receipt).json());
    }

    /** How it goes on with what it was sent. */
    public byte[] sign(CaseProgress progress) {
        return sign(ProgressBody.of(progress).json());
    }

    /** What became of a recall. */
    public byte[] sign(RecallAnswer answer) {
        return sign(RecallBody.of(answer).json());
    }

    private byte[] sign(byte[] json) {
        try {
            return CmsSignature.sign(json, recipient);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException("the receipt cannot be signed", unusable);
        }
    }
}
