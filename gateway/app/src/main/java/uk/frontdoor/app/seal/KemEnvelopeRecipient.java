package uk.frontdoor.app.seal;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.Key;
import java.security.PrivateKey;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKEMRecipient;
import org.bouncycastle.jcajce.io.CipherInputStream;
import org.bouncycastle.operator.InputAEADDecryptor;

/** An ML-KEM key as the recipient of AuthEnvelopedData, which Bouncy Castle has for EnvelopedData alone. */
final class KemEnvelopeRecipient extends JceKEMRecipient {
    KemEnvelopeRecipient(PrivateKey key) {
        super(key);
    }

    @Override
    public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier keyEncryption, AlgorithmIdentifier content, byte[] encryptedKey) throws CMSException {
        Key key = extractSecretKey(keyEncryption, content, encryptedKey);
        return new RecipientOperator(new Decryptor(content, contentHelper.createContentCipher(key, content)));
    }

    /** The tag follows the content and is checked at its end. */
    private record Decryptor(AlgorithmIdentifier algorithm, Cipher cipher) implements InputAEADDecryptor {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public InputStream getInputStream(InputStream encrypted) {
            return new CipherInputStream(encrypted, cipher);
        }

        @Override
        public OutputStream getAADStream() {
            return new OutputStream() {
                @Override
                public void write(int one) {
                    cipher.updateAAD(new byte[] {(byte) one});
                }
            };
        }

        @Override
        public byte[] getMAC() {
            throw new UnsupportedOperationException("the tag is checked where the content ends");
        }
    }
}
