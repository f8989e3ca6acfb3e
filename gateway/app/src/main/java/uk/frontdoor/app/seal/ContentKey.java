package uk.frontdoor.app.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKEMRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jcajce.interfaces.MLKEMPublicKey;
import org.bouncycastle.jce.interfaces.ECPublicKey;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * How the key of an envelope reaches its recipient: to an elliptic-curve certificate by ECDH with a key made for this one
 * message, to an RSA certificate by OAEP with SHA-256, to an ML-KEM certificate by encapsulation (RFC 9629, RFC 9936).
 */
final class ContentKey {
    private static final OAEPParameterSpec OAEP_SHA_256 =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    private static final AlgorithmIdentifier HKDF_SHA_256 =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_hkdf_with_sha256);
    private static final OneTimeKeys ONE_TIME_KEYS = new OneTimeKeys();

    private ContentKey() {}

    static RecipientInfoGenerator to(X509Certificate certificate) throws GeneralSecurityException {
        return switch (certificate.getPublicKey()) {
            case ECPublicKey key -> byAgreement(certificate, key);
            case MLKEMPublicKey _ -> byEncapsulation(certificate);
            case Object _ -> byTransport(certificate);
        };
    }

    private static RecipientInfoGenerator byAgreement(X509Certificate certificate, ECPublicKey key)
            throws GeneralSecurityException {
        KeyPair once = ONE_TIME_KEYS.on(key.getParameters());
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECCDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .setProvider(Providers.BOUNCY_CASTLE)
                .addRecipient(certificate);
    }

    private static RecipientInfoGenerator byEncapsulation(X509Certificate certificate)
            throws GeneralSecurityException {
        return new JceKEMRecipientInfoGenerator(certificate, CMSAlgorithm.AES256_WRAP)
                .setKDF(HKDF_SHA_256)
                .setProvider(Providers.BOUNCY_CASTLE);
    }

    private static RecipientInfoGenerator byTransport(X509Certificate certificate) throws GeneralSecurityException {
        AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP_SHA_256);
        return new JceKeyTransRecipientInfoGenerator(certificate, oaep).setProvider(Providers.BOUNCY_CASTLE);
    }
}
