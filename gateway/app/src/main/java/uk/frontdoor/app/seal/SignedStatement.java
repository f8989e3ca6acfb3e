package uk.frontdoor.app.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What the gateway states to whoever keeps it: the content with the gateway's signature in one file (CMS SignedData), which
 * {@code openssl cms -verify} checks.
 */
public final class SignedStatement implements UnaryOperator<byte[]> {
    private final Identity gateway;

    public SignedStatement(Identity gateway) {
        this.gateway = gateway;
    }

    @Override
    public byte[] apply(byte[] content) {
        try {
            return CmsSignature.sign(content, gateway);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException unusable) {
            throw new KeyFolder.UnusableKey("the gateway's key cannot sign", unusable);
        }
    }
}
