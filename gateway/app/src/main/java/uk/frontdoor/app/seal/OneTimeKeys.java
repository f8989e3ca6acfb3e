package uk.frontdoor.app.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.jce.spec.ECParameterSpec;

/**
 * Makes elliptic-curve keys that are used for one message.
 *
 * <p>A generator that is kept has the multiples of its base point at hand; to work them out again costs more than the key.
 */
final class OneTimeKeys {
    private final Map<ECParameterSpec, KeyPairGenerator> generators = new ConcurrentHashMap<>();

    /** @param parameters as Bouncy Castle has them: its arithmetic for a curve it knows is several times faster */
    KeyPair on(ECParameterSpec parameters) throws GeneralSecurityException {
        KeyPairGenerator generator = generators.get(parameters);
        if (generator == null) {
            generator = KeyPairGenerator.getInstance("EC", Providers.BOUNCY_CASTLE);
            generator.initialize(parameters);
            generators.put(parameters, generator);
        }
        synchronized (generator) {
            return generator.generateKeyPair();
        }
    }
}
