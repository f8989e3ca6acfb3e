package uk.frontdoor.app.seal;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.function.UnaryOperator;

/**
 * The gateway's bare signature over bytes, for those who have its certificate and no CMS reader:
 * {@code openssl dgst -sha256 -verify} checks it.
 */
public final class GatewaySignature implements UnaryOperator<byte[]> {
    private final Identity gateway;

    public GatewaySignature(Identity gateway) {
        this.gateway = gateway;
    }

    @Override
    public byte[] apply(byte[] content) {
        try {
            Signature signature = Signature.getInstance(CmsSignature.algorithm(gateway), Providers.BOUNCY_CASTLE);
            signature.initSign(gateway.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new KeyFolder.UnusableKey("the gateway's key cannot sign", unusable);
        }
    }
}
