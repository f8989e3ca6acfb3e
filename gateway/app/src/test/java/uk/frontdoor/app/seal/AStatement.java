package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** What the gateway has signed, as whoever keeps it reads it. */
public final class AStatement {
    private AStatement() {}

    /** The content, once it is certain that the gateway has signed it. */
    public static String signedBy(KeyFolder keys, byte[] statement) throws CMSException {
        CMSSignedData signed = new CMSSignedData(statement);
        assertThat(CmsSignature.isBy(List.of(keys.gateway().certificate()), signed)).isTrue();
        return new String(CmsSignature.unverified(signed), StandardCharsets.UTF_8);
    }
}
