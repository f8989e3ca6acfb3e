package uk.frontdoor.app.seal;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Who does which cryptography: Bouncy Castle signs and agrees keys, the Java runtime encrypts content, each where it
 * was measured to be the faster by far. Neither is registered for the whole process.
 */
final class Providers {
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    /** For AES-GCM when encrypting; Bouncy Castle cannot ask it by object identifier when decrypting. */
    static final String CONTENT = "SunJCE";

    private Providers() {}
}
