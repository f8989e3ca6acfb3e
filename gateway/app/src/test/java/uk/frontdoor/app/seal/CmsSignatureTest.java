package uk.frontdoor.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.junit.jupiter.api.Test;

class CmsSignatureTest {
    private static final byte[] CONTENT = "words".getBytes(UTF_8);

    private final Identity gateway = Certificates.curve("gateway");
    private final Identity other = Certificates.curve("other");

    @Test
    void carriesTheContentAndTheSignersCertificate() throws Exception {
        CMSSignedData signed = new CMSSignedData(CmsSignature.sign(CONTENT, gateway));

        assertThat(CmsSignature.unverified(signed)).isEqualTo(CONTENT);
        assertThat(signed.getCertificates().getMatches(null))
                .containsExactly(new JcaX509CertificateHolder(gateway.certificate()));
    }

    @Test
    void isBySomebodyTrustedHoweverManyAre() throws Exception {
        CMSSignedData signed = new CMSSignedData(CmsSignature.sign(CONTENT, gateway));

        assertThat(CmsSignature.isBy(List.of(other.certificate(), gateway.certificate()), signed)).isTrue();
        assertThat(CmsSignature.isBy(List.of(other.certificate()), signed)).isFalse();
        assertThat(CmsSignature.isBy(List.of(), signed)).isFalse();
    }

    @Test
    void isByNobodyWhereTwoHaveSigned() throws Exception {
        CMSSignedData signed = signed("SHA256withECDSA", true, gateway, other);

        assertThat(CmsSignature.isBy(List.of(gateway.certificate(), other.certificate()), signed)).isFalse();
    }

    @Test
    void isByNobodyWhereTheDigestIsBroken() throws Exception {
        assertThat(CmsSignature.isBy(
                        List.of(gateway.certificate()), signed("SHA1withECDSA", true, gateway)))
                .isFalse();
        assertThat(CmsSignature.isBy(
                        List.of(gateway.certificate()), signed("SHA384withECDSA", true, gateway)))
                .isTrue();
    }

    @Test
    void refusesASignatureWithoutItsContent() throws Exception {
        CMSSignedData detached = signed("SHA256withECDSA", false, gateway);

        assertThatThrownBy(() -> CmsSignature.unverified(detached)).isInstanceOf(CMSException.class);
    }

    private static CMSSignedData signed(String algorithm, boolean inside, Identity... signers) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        for (Identity signer : signers) {
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(Providers.BOUNCY_CASTLE)
                    .build(algorithm, signer.key(), signer.certificate()));
        }
        return new CMSSignedData(generator.generate(new CMSProcessableByteArray(CONTENT), inside).getEncoded());
    }
}
