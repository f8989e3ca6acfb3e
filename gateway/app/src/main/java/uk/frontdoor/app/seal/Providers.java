package uk.frontdoor.app.seal;

import java.security.Provider;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Who does which cryptography: Bouncy Castle signs and agrees keys, the Java runtime encrypts content, each where it
 * was measured to be the faster by far.
 *
 * <p>Bouncy Castle is registered last, since its composite signatures look their parts up by its name; whatever the
 * runtime itself can do is still done by the runtime where nobody is named.
 */
final class Providers {
    static final Provider BOUNCY_CASTLE = registered();

    /** For AES-GCM when encrypting; Bouncy Castle cannot ask it by object identifier when decrypting. */
    static final String CONTENT = "SunJCE";

    private Providers() {}

    private static Provider registered() {
        Provider bouncyCastle = new BouncyCastleProvider();
        Security.addProvider(bouncyCastle);
        return bouncyCastle;
    }
}
